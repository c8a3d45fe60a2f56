import { Plus } from 'lucide-react'
import {
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type FormEvent,
  type Ref,
} from 'react'
import type { Day } from '../../../shared/day.ts'
import { indexCatalog, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Skill } from '../../../shared/entry/catalog.ts'
import { entryFieldsOf, parseQuickAdd } from '../../../shared/entry/quick-add.ts'
import { instantOf } from '../../platform/clock.ts'
import { addEntry } from '../../storage/entries.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { useKeptLine } from '../../storage/use-kept-line.ts'
import { createSkill } from '../../storage/skills.ts'
import { useSkillUses } from '../../storage/use-skill-uses.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { SuggestionList } from '../../ui/suggestion-list.tsx'
import { texts } from '../../ui/texts.ts'
import { useCommand } from '../../ui/use-command.ts'
import { textsOfQuickAdd } from '../../ui/texts-of-quick-add.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { QuickAddPreview } from './quick-add-preview.tsx'
import { QuickAddProblems } from './quick-add-problems.tsx'
import { useCompletion } from './use-completion.ts'
import styles from './quick-add.module.css'

export type QuickAddHandle = { fill(line: string): void }

type QuickAddProps = { catalog: Catalog; today: Day; ref?: Ref<QuickAddHandle> }

/** One line becomes an entry. What is understood shows below as it is typed; Enter saves and stays for the next. */
export function QuickAdd({ catalog: kept, today, ref }: QuickAddProps) {
  const journal = useJournal()
  const formats = useFormats()
  const [line, setLine, keeper] = useKeptLine('quick-add')
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const isSaving = useRef(false)
  // A skill that was made a moment ago counts before the catalogue is read again: Enter may follow at once.
  const [made, setMade] = useState<Skill | null>(null)
  const isMadeOnly = made !== null && !kept.skillById.has(made.id)
  const catalog = useMemo(
    () => (isMadeOnly ? indexCatalog(kept.categories, [...kept.skills, made]) : kept),
    [kept, made, isMadeOnly],
  )
  // Later it may be taken back.
  if (made !== null && !isMadeOnly) setMade(null)
  const input = useRef<HTMLInputElement>(null)
  const below = useId()

  const write = useCallback(
    (next: string) => {
      setLine(next)
      setTried(false)
      setFailure(null)
    },
    [setLine],
  )
  const fill = useCallback(
    (next: string) => {
      write(next)
      input.current?.focus()
    },
    [write],
  )
  // A new handle on each drawing would draw the screen that holds it, and so on without an end.
  useImperativeHandle(ref, () => ({ fill }), [fill])
  useCommand('new-entry', (text) => (text === undefined ? input.current?.focus() : fill(text)))
  // The app begins here, ready to be typed into; coming from another area the page's heading takes the focus.
  useEffect(() => {
    if (document.activeElement === document.body) input.current?.focus()
  }, [])

  const isEmpty = line.trim() === ''
  const parsed = parseQuickAdd(line, { catalog, today, locale: formats.locale })

  const create = async (name: string, categoryId: string) => {
    const saved = await createSkill(journal, { name, categoryId })
    if (saved.kind === 'not-saved') setFailure(texts.notSaved(saved.reason, saved.code))
    else {
      setMade(saved.value)
      setSaid(texts.quickAdd.created(name))
    }
    return saved.kind === 'saved'
  }
  const { list, onTyped, inputProps } = useCompletion({
    input,
    line,
    catalog,
    uses: useSkillUses(today),
    onLine: write,
    onCreate: create,
  })

  const save = async (event: FormEvent) => {
    event.preventDefault()
    input.current?.focus()
    if (isSaving.current || isEmpty || keeper === null) return
    const fields = entryFieldsOf(parsed, instantOf)
    if (!fields.ok) return setTried(true)
    isSaving.current = true
    const saved = await keeper.ending((gone) => addEntry(journal, fields.value, gone))
    isSaving.current = false
    if (saved.kind === 'not-saved') return setFailure(texts.notSaved(saved.reason, saved.code))
    const { title, minutes, date } = saved.value
    setSaid(texts.quickAdd.saved(title, minutes, formats.dayTitle(date, today)))
    setFailure(null)
    setTried(false)
    // Whatever was typed meanwhile stays.
    setLine((now) => (now === line ? '' : now))
  }

  return (
    <section className={styles.card} aria-label={texts.quickAdd.label}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <Plus size={18} strokeWidth={1.75} aria-hidden className={styles.plus} />
        <input
          ref={input}
          className={styles.input}
          {...inputProps}
          aria-label={texts.quickAdd.label}
          aria-describedby={below}
          aria-invalid={wasTried || undefined}
          placeholder={texts.quickAdd.placeholder}
          value={line}
          onChange={({ target }) => {
            write(target.value)
            onTyped(target.value, target.selectionStart)
          }}
          autoComplete="off"
          spellCheck
        />
        <Button look="primary" type="submit" isDisabled={isEmpty}>
          {texts.quickAdd.add}
        </Button>
        {list !== null && (
          <SuggestionList
            id={list.id}
            title={list.title}
            suggestions={list.offers}
            active={list.active}
            input={input}
            before={line.slice(0, list.completing.from)}
            onTake={(place) => list.offers[place]?.take()}
          />
        )}
      </form>
      <div id={below} className={styles.below}>
        {isEmpty ? (
          <p className={styles.hints}>
            {texts.quickAdd.hints.map(({ write: example, means }) => (
              <span key={example}>
                <span className={styles.example}>{example}</span> {means}
              </span>
            ))}
          </p>
        ) : (
          <>
            <QuickAddPreview parsed={parsed} catalog={catalog} today={today} />
            <QuickAddProblems
              parsed={parsed}
              catalog={catalog}
              line={line}
              isInsisting={wasTried}
              completing={list === null ? null : line.slice(list.completing.from, list.completing.to)}
              onLine={fill}
              onCreate={create}
            />
          </>
        )}
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
      </div>
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
      <div role="status">
        <VisuallyHidden>{list !== null && textsOfQuickAdd.count(list.offers.length)}</VisuallyHidden>
      </div>
    </section>
  )
}
