import { COMMAND_GROUPS, COMMANDS, commandsOf, type CommandId } from '../../../shared/commands/catalog.ts'
import { keyNames } from '../../../shared/commands/key-names.ts'
import type { KeyPlatform } from '../../../shared/commands/keys.ts'
import { rank } from '../../../shared/commands/rank.ts'
import type { PaletteItem, PaletteSection } from '../../ui/command-palette.tsx'
import { textsOfCommands as texts } from '../../ui/texts-of-commands.ts'

/** Something to do that is no command of the catalogue, such as a place within an area. */
export type FurtherItem = {
  readonly id: string
  readonly title: string
  /** Further words that lead to it. */
  readonly words?: string
  readonly run: () => void
}

/** The item that takes what was typed into the quick add. */
export const LOG_ITEM = 'log'

type PaletteState = {
  typed: string
  /** The commands that can be carried out, here or after going elsewhere. */
  possible: ReadonlySet<CommandId>
  /** The last one used first. */
  recent: readonly string[]
  further: readonly FurtherItem[]
  platform: KeyPlatform
}

type Listed = { id: string; title: string; words: string; section: string; keys: readonly string[] }

const MOST_RECENT = 3

/**
 * What the palette lists. Nothing typed: what was used last, then all of it by group. Something typed: what matches, best
 * first and among equals the last used first; then the offer to log it.
 */
export function paletteSections(state: PaletteState): PaletteSection[] {
  const { typed, possible, recent } = state
  const all = listed(state)
  const used = recent.flatMap((id) => all.find((one) => one.id === id) ?? [])
  if (typed.trim() === '') {
    const last = new Set(used.slice(0, MOST_RECENT))
    const sections = COMMAND_GROUPS.map((group) => ({
      id: group,
      title: texts.groups[group],
      items: all.filter((one) => one.section === group && !last.has(one)).map(plainItem),
    }))
    return withItems([{ id: 'recent', title: texts.recent, items: [...last].map(plainItem) }, ...sections])
  }
  const found = rank(typed, [...used, ...all.filter((one) => !used.includes(one))])
  const items = found.map(({ item, marks }) => ({ ...plainItem(item), marks }))
  const log = { id: LOG_ITEM, title: texts.log(typed.trim()), marks: [], keys: [] }
  return withItems([
    { id: 'found', title: texts.found, items },
    {
      id: 'log',
      title: items.length === 0 ? texts.noMatch : texts.logGroup,
      items: possible.has('new-entry') ? [log] : [],
    },
  ])
}

function listed({ possible, further, platform }: PaletteState): Listed[] {
  return COMMAND_GROUPS.flatMap((group) => [
    ...commandsOf(group)
      .filter((id) => possible.has(id) && COMMANDS[id].keysOnly !== true && id !== 'palette')
      .map((id): Listed => {
        const { title, keys } = COMMANDS[id]
        const [first] = keys
        const words = texts.groups[group]
        return {
          id,
          title,
          words,
          section: group,
          keys: first === undefined ? [] : keyNames(first, platform),
        }
      }),
    ...further
      .filter(() => group === 'go')
      .map(({ id, title, words = '' }): Listed => ({ id, title, words, section: group, keys: [] })),
  ])
}

function plainItem({ id, title, keys }: Listed): PaletteItem {
  return { id, title, marks: [], keys }
}

function withItems(sections: readonly PaletteSection[]): PaletteSection[] {
  return sections.filter(({ items }) => items.length > 0)
}
