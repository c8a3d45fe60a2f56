import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { SIDES } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import {
  complete,
  completingAt,
  completionsFor,
  type Completing,
  type Completion,
} from '../../../shared/entry/quick-add-complete.ts'
import type { SkillUses } from '../../../shared/entry/rank-skills.ts'
import { optionId, type Suggestion } from '../../ui/suggestion-list.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfQuickAdd } from '../../ui/texts-of-quick-add.ts'

type CompletionContext = {
  input: RefObject<HTMLInputElement | null>
  line: string
  catalog: Catalog
  uses: SkillUses
  /** The line as it becomes by taking an option. */
  onLine(line: string): void
  /** Makes a skill; false where it was not saved. */
  onCreate(name: string, categoryId: string): Promise<boolean>
}

type Offer = Suggestion & { take(): void }

/** What the open list shows and does. */
export type OpenList = {
  id: string
  completing: Completing
  title: string
  offers: readonly Offer[]
  active: number
}

/**
 * Completes the word that is being typed. The list opens by typing only and closes as soon as the caret goes
 * elsewhere, so that it is never in the way of a line that is looked over or filled in.
 */
export function useCompletion({ input, line, catalog, uses, onLine, onCreate }: CompletionContext) {
  const id = useId()
  /** Where the caret was when this line was typed; null once the list was left. */
  const [typed, setTyped] = useState<{ line: string; caret: number } | null>(null)
  const [active, setActive] = useState(0)
  /** The name of a new skill while its category is asked for. */
  const [naming, setNaming] = useState<string | null>(null)
  const [isComposing, setComposing] = useState(false)
  const nextCaret = useRef<number | null>(null)

  useLayoutEffect(() => {
    if (nextCaret.current === null) return
    input.current?.setSelectionRange(nextCaret.current, nextCaret.current)
    nextCaret.current = null
  })

  const look = (at: typeof typed) => {
    setTyped(at)
    setActive(0)
    setNaming(null)
  }

  const completing =
    typed !== null && typed.line === line && !isComposing ? completingAt(line, typed.caret) : null

  const take = (word: Completing, write: string) => {
    const done = complete(line, word, write)
    nextCaret.current = done.caret
    look(null)
    onLine(done.line)
  }
  const create = async (word: Completing, write: string, name: string, categoryId: string) => {
    if (await onCreate(name, categoryId)) take(word, write)
  }

  const offersFor = (word: Completing): Offer[] => {
    const completions = completionsFor(word, catalog, uses)
    const creation = completions.find((one) => one.kind === 'create')
    if (naming !== null && creation !== undefined) {
      return SIDES.flatMap((side) =>
        catalog.categories
          .filter((category) => category.side === side && !category.archived)
          .map((category) => ({
            id: category.id,
            label: category.name,
            side,
            beside: texts.sidesShort[side],
            take: () => void create(word, creation.write, naming, category.id),
          })),
      )
    }
    return completions.map((completion) => ({
      ...shown(completion, catalog),
      take: () => {
        if (completion.kind !== 'create') return take(word, completion.write)
        if (completion.category !== null)
          return void create(word, completion.write, completion.name, completion.category.id)
        setNaming(completion.name)
        setActive(0)
      },
    }))
  }

  const offers = completing === null ? [] : offersFor(completing)
  const list: OpenList | null =
    completing === null || offers.length === 0
      ? null
      : {
          id,
          completing,
          title:
            naming === null ? textsOfQuickAdd.suggestions[completing.what] : textsOfQuickAdd.whereTo(naming),
          offers,
          active: Math.min(active, offers.length - 1),
        }

  const onKeyDown = (event: KeyboardEvent) => {
    if (list === null || event.nativeEvent.isComposing) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const count = list.offers.length
    const keys: Record<string, () => void> = {
      ArrowDown: () => setActive((list.active + 1) % count),
      ArrowUp: () => setActive((list.active - 1 + count) % count),
      Enter: () => list.offers[list.active]?.take(),
      Tab: () => list.offers[list.active]?.take(),
      Escape: () => (naming === null ? look(null) : (setNaming(null), setActive(0))),
    }
    const act = keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return {
    list,
    /** To be told of every change that a person types. */
    onTyped: (next: string, caret: number | null) => look(caret === null ? null : { line: next, caret }),
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': list !== null,
      'aria-controls': list === null ? undefined : id,
      'aria-activedescendant': list === null ? undefined : optionId(id, list.active),
      onKeyDown,
      onSelect: () => {
        const { selectionStart, selectionEnd } = input.current ?? {}
        if (typed !== null && (selectionStart !== typed.caret || selectionEnd !== typed.caret)) look(null)
      },
      onBlur: () => look(null),
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
    } as const,
  }
}

function shown(completion: Completion, catalog: Catalog): Suggestion {
  switch (completion.kind) {
    case 'skill': {
      const { skill, label } = completion
      const category = categoryOfSkill(catalog, skill.id)
      const beside = category === undefined || category.name === label ? {} : { beside: category.name }
      return { id: skill.id, label, side: category?.side ?? 'unassigned', ...beside }
    }
    case 'value':
      return { id: completion.value, label: nameOf(completion), beside: completion.write }
    case 'create': {
      const { name, category } = completion
      const label =
        category === null ? textsOfQuickAdd.create(name) : textsOfQuickAdd.createIn(name, category.name)
      return { id: 'create', label, isNew: true }
    }
  }
}

function nameOf({ field, value }: Completion & { kind: 'value' }): string {
  const names: Readonly<Record<string, string>> =
    field === 'with' ? textsOfQuickAdd.counterparts : field === 'kind' ? texts.kinds : texts.modes
  return names[value] ?? value
}
