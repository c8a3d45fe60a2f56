import type { Day } from '../day.ts'
import type { Category, Skill } from '../entry/catalog.ts'
import type { Catalog } from '../entry/catalog-index.ts'
import type { Entry } from '../entry/entry.ts'
import { IMPORTED_CATEGORY, ImportCatalog, keyOf, type NewName, type SkillPlaces } from './import-catalog.ts'
import type { EntryDraft } from './import-draft.ts'
import { noted, type ImportProblem } from './import-problem.ts'
import { stableId } from './stable-id.ts'

/** What an import would add. Nothing here is known to be new: {@link withoutKnown} takes out what is there already. */
export type ImportPlan = {
  readonly categories: readonly Category[]
  readonly skills: readonly Skill[]
  readonly entries: readonly Entry[]
  /** Names of the file that were no skill, those with the most minutes first. */
  readonly newNames: readonly NewName[]
  readonly problems: readonly ImportProblem[]
}

export type ImportContext = {
  readonly catalog: Catalog
  /** Where names belong that are no skill yet. */
  readonly places: SkillPlaces
  readonly courses?: readonly { readonly id: string; readonly title: string }[]
  readonly goals?: readonly { readonly id: string; readonly title: string }[]
  readonly kind: 'toggl' | 'clockify' | 'csv' | 'dayone'
  readonly importId: string
  /** ISO, UTC. */
  readonly now: string
}

const LONGEST_NAME = 1_000
const LONGEST_TAG = 100
const LONGEST_NOTES = 1_048_576
const MOST_TAGS = 200
const MOST_PARTS = 100

/** The id of an imported entry: always the same for the same row, so that importing again finds it. */
export function importedId(day: Day, kind: string, key: string): string {
  return stableId(day, `entry ${kind} ${key}`)
}

/**
 * Plans the entries of a file, and the skills and categories they need. A name is the skill of that name, else it goes
 * where `places` says or the file itself, else it becomes a skill of "Imported".
 */
export function planImport(drafts: readonly EntryDraft[], context: ImportContext): ImportPlan {
  const making = new ImportCatalog(context.catalog, context.places, context.now)
  const links = new Links(context)
  const problems: ImportProblem[] = []
  const entries = drafts.map((draft) => {
    const tags = draft.tags.filter((tag) => tag.length <= LONGEST_TAG).slice(0, MOST_TAGS)
    if (tags.length < draft.tags.length)
      problems.push(noted('Tags too long or too many are left out.', draft.line))
    return entryOf(draft, tags, { context, making, links })
  })
  const unplaced = making.unplaced.map((name) =>
    noted(`"${name}" is not a skill yet; it comes into the category "${IMPORTED_CATEGORY}".`),
  )
  const newNames = [...making.newNames.values()].toSorted((a, b) => b.minutes - a.minutes)
  const { categories, skills } = making
  return { categories, skills, entries, newNames, problems: [...unplaced, ...links.problems, ...problems] }
}

/**
 * Takes out of a plan the entries that are there already (or were and have been deleted, as `isKnown` decides), and
 * the skills and categories that nothing left needs.
 */
export function withoutKnown(
  plan: ImportPlan,
  isKnown: (entryId: string) => boolean,
): ImportPlan & { readonly duplicates: number } {
  const entries = plan.entries.filter(({ id }) => !isKnown(id))
  const used = new Set(entries.flatMap(({ allocations }) => allocations.map(({ skillId }) => skillId)))
  const skills = plan.skills.filter(({ id }) => used.has(id))
  const needed = new Set(skills.map(({ categoryId }) => categoryId))
  const categories = plan.categories.filter(({ id }) => needed.has(id))
  return { ...plan, entries, skills, categories, duplicates: plan.entries.length - entries.length }
}

type Making = { context: ImportContext; making: ImportCatalog; links: Links }

function entryOf(draft: EntryDraft, tags: string[], { context, making, links }: Making): Entry {
  const { kind, importId, now } = context
  const title = draft.title.trim() || 'Untitled'
  const notes = [title.length > LONGEST_NAME ? title : '', draft.notes].filter((text) => text !== '')
  const parts = draft.parts.slice(0, MOST_PARTS)
  // Written out and not parsed: a hundred thousand rows have to be planned while the person waits.
  return {
    id: draft.id ?? importedId(draft.date, kind, draft.key),
    createdAt: now,
    updatedAt: now,
    revision: 1,
    date: draft.date,
    minutes: draft.minutes,
    title: title.slice(0, LONGEST_NAME).trim(),
    notes: notes.join('\n\n').slice(0, LONGEST_NOTES),
    kind: draft.kind,
    mode: draft.mode,
    tags,
    allocations: parts.map((part) => ({ skillId: making.skillIdFor(part), minutes: part.minutes })),
    provenance: draft.provenance,
    source: { kind, key: draft.key, importId },
    context: draft.context,
    with: draft.with,
    structured: false,
    participatory: false,
    outcome: '',
    startedAt: null,
    courseId: links.idOf('courses', draft.course),
    goalId: links.idOf('goals', draft.goal),
    personIds: [],
    fileIds: [],
    claims: [],
    moment: null,
  }
}

const ONE = { courses: 'course', goals: 'goal' } as const

/** Finds courses and goals by their titles; says each missing one once. */
class Links {
  readonly problems: ImportProblem[] = []
  readonly #ids: Readonly<Record<keyof typeof ONE, ReadonlyMap<string, string>>>
  readonly #missing = new Set<string>()

  constructor({ courses = [], goals = [] }: ImportContext) {
    const byTitle = (records: typeof courses) =>
      new Map(records.toReversed().map(({ id, title }) => [keyOf(title), id]))
    this.#ids = { courses: byTitle(courses), goals: byTitle(goals) }
  }

  idOf(list: keyof typeof ONE, title: string): string | null {
    if (title === '') return null
    const id = this.#ids[list].get(keyOf(title))
    if (id !== undefined) return id
    if (!this.#missing.has(`${list} ${title}`)) {
      this.#missing.add(`${list} ${title}`)
      this.problems.push(noted(`There is no ${ONE[list]} "${title}" here; its entries come in without it.`))
    }
    return null
  }
}
