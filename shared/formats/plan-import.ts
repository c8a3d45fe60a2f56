import type { Day } from '../day.ts'
import { categorySchema, GENERAL, skillSchema, type Category, type Skill } from '../entry/catalog.ts'
import type { Catalog } from '../entry/catalog-index.ts'
import type { Entry } from '../entry/entry.ts'
import { digestOf } from '../ledger/digest.ts'
import { noted, type ImportProblem } from './import-problem.ts'
import { stableId } from './stable-id.ts'
import type { TimeRow } from './time-rows.ts'

/** Where names that are no skill yet go when nobody says otherwise. */
export const IMPORTED_CATEGORY = 'Imported'
export const IMPORTED_CATEGORY_ID = '00000000-0000-7000-8000-000000009800'

/** What an import would add. Nothing here is known to be new: {@link withoutKnown} takes out what is there already. */
export type TimeImportPlan = {
  readonly categories: readonly Category[]
  readonly skills: readonly Skill[]
  readonly entries: readonly Entry[]
  readonly problems: readonly ImportProblem[]
}

export type TimeImportContext = {
  readonly catalog: Catalog
  /** The category, by its name, for names that are no skill yet. */
  readonly skillMap: Readonly<Record<string, { readonly category: string }>>
  readonly kind: 'toggl' | 'clockify'
  readonly importId: string
  /** ISO, UTC. */
  readonly now: string
}

const LONGEST_NAME = 1_000
const LONGEST_TAG = 100
const LONGEST_NOTES = 1_048_576
const MOST_TAGS = 200

/** The id of an imported entry: always the same for the same row, so that importing again finds it. */
export function importedId(day: Day, kind: string, key: string): string {
  return stableId(day, `entry ${kind} ${key}`)
}

/**
 * Plans the entries of a time sheet, and the skills and categories they need. A row's project (else client, else
 * description) is its skill: one of that name, else one made where `skillMap` says, else in "Imported".
 */
export function planTimeImport(rows: readonly TimeRow[], context: TimeImportContext): TimeImportPlan {
  const making = new CatalogMaking(context)
  const seen = new Map<string, number>()
  const problems: ImportProblem[] = []
  const entries = rows.map((row) => {
    const digest = digestOf(meaningOf(row))
    const number = (seen.get(digest) ?? 0) + 1
    seen.set(digest, number)
    const tags = row.tags.filter((tag) => tag.length <= LONGEST_TAG).slice(0, MOST_TAGS)
    if (tags.length < row.tags.length)
      problems.push(noted('Tags too long or too many are left out.', row.line))
    return entryOf(row, { ...context, key: `${digest}-${number}`, tags, skillId: making.skillIdFor(row) })
  })
  const { categories, skills } = making
  return { categories, skills, entries, problems: [...making.problems, ...problems] }
}

/**
 * Takes out of a plan the entries that are there already (or were and have been deleted, as `isKnown` decides), and
 * the skills and categories that nothing left needs.
 */
export function withoutKnown(
  plan: TimeImportPlan,
  isKnown: (entryId: string) => boolean,
): TimeImportPlan & { readonly duplicates: number } {
  const entries = plan.entries.filter(({ id }) => !isKnown(id))
  const used = new Set(entries.flatMap(({ allocations }) => allocations.map(({ skillId }) => skillId)))
  const skills = plan.skills.filter(({ id }) => used.has(id))
  const needed = new Set(skills.map(({ categoryId }) => categoryId))
  const categories = plan.categories.filter(({ id }) => needed.has(id))
  return { ...plan, entries, skills, categories, duplicates: plan.entries.length - entries.length }
}

/** What makes two rows the same: not where in the file they stand, nor how the file writes its dates. */
function meaningOf(row: TimeRow): unknown {
  const { date, minutes, start, description, project, client, task, tags, user } = row
  return [date, minutes, start, description, project, client, task, tags, user]
}

function entryOf(
  row: TimeRow,
  {
    kind,
    key,
    tags,
    skillId,
    importId,
    now,
  }: TimeImportContext & { key: string; tags: string[]; skillId: string | null },
): Entry {
  const title = row.description || row.project || row.client || 'Untitled'
  const notes = [title.length > LONGEST_NAME ? title : [], row.task === '' ? [] : `Task: ${row.task}`].flat()
  // Written out and not parsed: a hundred thousand rows have to be planned while the person waits.
  return {
    id: importedId(row.date, kind, key),
    createdAt: now,
    updatedAt: now,
    revision: 1,
    date: row.date,
    minutes: row.minutes,
    title: title.slice(0, LONGEST_NAME).trim(),
    notes: notes.join('\n\n').slice(0, LONGEST_NOTES),
    kind: 'other',
    mode: null,
    tags,
    allocations: skillId === null ? [] : [{ skillId, minutes: row.minutes }],
    provenance: 'imported',
    source: { kind, key, importId },
    context: 'work',
    with: null,
    structured: false,
    participatory: false,
    outcome: '',
    startedAt: null,
    courseId: null,
    goalId: null,
    personIds: [],
    fileIds: [],
    claims: [],
    moment: null,
  }
}

/** Finds or makes the skills that names mean; each once. */
class CatalogMaking {
  readonly categories: Category[] = []
  readonly skills: Skill[] = []
  readonly problems: ImportProblem[] = []
  private readonly context: TimeImportContext
  private readonly skillIds: Map<string, string>
  private readonly categoryIds: Map<string, string>
  private readonly wanted: ReadonlyMap<string, string>

  constructor(context: TimeImportContext) {
    const { categories, skills } = context.catalog
    this.context = context
    this.skillIds = byName(skills.filter(({ name }) => name !== GENERAL))
    this.categoryIds = byName(categories)
    this.wanted = new Map(
      Object.entries(context.skillMap).map(([name, { category }]) => [keyOf(name), category]),
    )
  }

  skillIdFor(row: TimeRow): string | null {
    const name = (row.project || row.client || row.description).slice(0, LONGEST_NAME).trim()
    if (name === '') return null
    const known = this.skillIds.get(keyOf(name))
    if (known !== undefined) return known
    const category = this.wanted.get(keyOf(name))?.trim() ?? ''
    if (category === '') {
      this.problems.push(
        noted(`"${name}" is not a skill yet; it comes into the category "${IMPORTED_CATEGORY}".`),
      )
    }
    const id = this.makeSkill(name, this.categoryIdFor(category || IMPORTED_CATEGORY))
    this.skillIds.set(keyOf(name), id)
    return id
  }

  private makeSkill(name: string, categoryId: string): string {
    const id = stableId('1970-01-01', `skill ${categoryId} ${keyOf(name)}`)
    // One that an import made and the person has renamed since is still the same skill.
    if (!this.context.catalog.skillById.has(id)) {
      const order = this.context.catalog.skills.length + this.skills.length
      this.skills.push(skillSchema.parse({ ...this.stamp(id), name, categoryId, order }))
    }
    return id
  }

  private categoryIdFor(name: string): string {
    const known = this.categoryIds.get(keyOf(name))
    if (known !== undefined) return known
    const isImported = keyOf(name) === keyOf(IMPORTED_CATEGORY)
    const id = isImported ? IMPORTED_CATEGORY_ID : stableId('1970-01-01', `category ${keyOf(name)}`)
    if (!this.context.catalog.categoryById.has(id)) {
      const order = this.context.catalog.categories.length + this.categories.length
      this.categories.push(
        categorySchema.parse({ ...this.stamp(id), name: name.slice(0, LONGEST_NAME), side: 'hard', order }),
      )
    }
    this.categoryIds.set(keyOf(name), id)
    return id
  }

  private stamp(id: string): { id: string; createdAt: string; updatedAt: string } {
    return { id, createdAt: this.context.now, updatedAt: this.context.now }
  }
}

/** Ids by name; of several of one name the first that is not archived. */
function byName(items: readonly (Category | Skill)[]): Map<string, string> {
  const ordered = items.toSorted((a, b) => Number(a.archived) - Number(b.archived))
  return new Map(ordered.toReversed().map(({ name, id }) => [keyOf(name), id]))
}

function keyOf(name: string): string {
  return name.trim().normalize('NFC').toLowerCase()
}
