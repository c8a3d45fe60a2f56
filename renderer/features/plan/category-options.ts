import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { MODES, type Mode } from '../../../shared/entry/entry.ts'
import { modeName } from '../../ui/texts-of-plan.ts'

const ANY = 'any'
export type ModeChoice = Mode | typeof ANY

/** The modes to choose from, whichever first. */
export const MODE_OPTIONS: readonly { value: ModeChoice; label: string }[] = [
  { value: ANY, label: modeName(null) },
  ...MODES.map((mode) => ({ value: mode, label: modeName(mode) })),
]

export const modeOf = (choice: ModeChoice): Mode | null => (choice === ANY ? null : choice)
export const choiceOf = (mode: Mode | null): ModeChoice => mode ?? ANY

/** The categories in use; an archived one only where it is chosen already. */
export function categoryOptions({ categories }: Catalog, chosen: string | null) {
  return categories
    .filter(({ id, archived }) => !archived || id === chosen)
    .map(({ id, name }) => ({ value: id, label: name }))
}
