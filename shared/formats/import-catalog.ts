import { categorySchema, GENERAL, skillSchema, type Category, type Skill } from '../entry/catalog.ts'
import type { Catalog } from '../entry/catalog-index.ts'
import type { DraftPart } from './import-draft.ts'
import { stableId } from './stable-id.ts'

/** Where names that are no skill yet go when nobody says otherwise. */
export const IMPORTED_CATEGORY = 'Imported'
export const IMPORTED_CATEGORY_ID = '00000000-0000-7000-8000-000000009800'

const LONGEST_NAME = 1_000

/** Where a name that is no skill yet belongs: it becomes a skill of that category (by its name), or is that skill. */
export type SkillPlace = { readonly category: string } | { readonly skillId: string }
export type SkillPlaces = Readonly<Record<string, SkillPlace>>

/** A name of the file that was no skill yet, and what it went to. `category` is empty where it became a known skill. */
export type NewName = { readonly name: string; readonly category: string; minutes: number; entries: number }

/** Finds or makes the skills and categories that the names of a file mean; each once. */
export class ImportCatalog {
  readonly categories: Category[] = []
  readonly skills: Skill[] = []
  readonly newNames = new Map<string, NewName>()
  /** Names that went to "Imported" because nobody said where they belong. */
  readonly unplaced: string[] = []
  readonly #catalog: Catalog
  readonly #now: string
  readonly #byName: ReadonlyMap<string, string>
  readonly #inCategory: ReadonlyMap<string, string>
  readonly #made = new Map<string, string>()
  readonly #categoryIds: Map<string, string>
  readonly #places: ReadonlyMap<string, SkillPlace>

  constructor(catalog: Catalog, places: SkillPlaces, now: string) {
    this.#catalog = catalog
    this.#now = now
    this.#byName = idsBy(
      catalog.skills.filter(({ name }) => name !== GENERAL),
      ({ name }) => keyOf(name),
    )
    this.#inCategory = idsBy(catalog.skills, ({ name, categoryId }) =>
      within(keyOf(catalog.categoryById.get(categoryId)?.name ?? ''), keyOf(name)),
    )
    this.#categoryIds = idsBy(catalog.categories, ({ name }) => keyOf(name))
    this.#places = new Map(Object.entries(places).map(([name, place]) => [keyOf(name), place]))
  }

  /** The skill that a part of a draft means. A name that says its category is looked for there first. */
  skillIdFor(part: DraftPart): string {
    const name = part.name.slice(0, LONGEST_NAME).trim()
    const known =
      this.#inCategory.get(within(keyOf(part.category), keyOf(name))) ?? this.#byName.get(keyOf(name))
    if (known !== undefined) return known
    const place = this.#places.get(keyOf(name)) ?? { category: part.category }
    if ('skillId' in place && this.#catalog.skillById.has(place.skillId)) {
      this.#count(name, '', part.minutes)
      return place.skillId
    }
    const category = ('category' in place ? place.category.trim() : '') || IMPORTED_CATEGORY
    this.#count(name, category, part.minutes)
    const key = within(keyOf(category), keyOf(name))
    const before = this.#made.get(key)
    if (before !== undefined) return before
    if ((('category' in place && place.category.trim()) || '') === '') this.unplaced.push(name)
    const id = this.#makeSkill(name, this.#categoryIdFor(category, part.side ?? 'hard'))
    this.#made.set(key, id)
    return id
  }

  #count(name: string, category: string, minutes: number): void {
    const key = keyOf(name)
    const counted = this.newNames.get(key) ?? { name, category, minutes: 0, entries: 0 }
    counted.minutes += minutes
    counted.entries += 1
    this.newNames.set(key, counted)
  }

  #makeSkill(name: string, categoryId: string): string {
    const id = stableId('1970-01-01', `skill ${categoryId} ${keyOf(name)}`)
    // One that an import made and the person has renamed since is still the same skill.
    if (!this.#catalog.skillById.has(id)) {
      const order = this.#catalog.skills.length + this.skills.length
      this.skills.push(skillSchema.parse({ ...this.#stamp(id), name, categoryId, order }))
    }
    return id
  }

  #categoryIdFor(name: string, side: Category['side']): string {
    const known = this.#categoryIds.get(keyOf(name))
    if (known !== undefined) return known
    const isImported = keyOf(name) === keyOf(IMPORTED_CATEGORY)
    const id = isImported ? IMPORTED_CATEGORY_ID : stableId('1970-01-01', `category ${keyOf(name)}`)
    if (!this.#catalog.categoryById.has(id)) {
      const order = this.#catalog.categories.length + this.categories.length
      this.categories.push(
        categorySchema.parse({ ...this.#stamp(id), name: name.slice(0, LONGEST_NAME), side, order }),
      )
    }
    this.#categoryIds.set(keyOf(name), id)
    return id
  }

  #stamp(id: string): { id: string; createdAt: string; updatedAt: string } {
    return { id, createdAt: this.#now, updatedAt: this.#now }
  }
}

/** Names as they are compared. */
export function keyOf(name: string): string {
  return name.trim().normalize('NFC').toLowerCase()
}

function within(category: string, name: string): string {
  return `${category}\n${name}`
}

/** Ids by a key; of several of one key the first that is not archived. */
function idsBy<Item extends Category | Skill>(
  items: readonly Item[],
  keyFor: (item: Item) => string,
): Map<string, string> {
  const ordered = items.toSorted((a, b) => Number(a.archived) - Number(b.archived))
  return new Map(ordered.toReversed().map((item) => [keyFor(item), item.id]))
}
