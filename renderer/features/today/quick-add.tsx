import { Plus } from 'lucide-react'
import { useEffect, useId, useImperativeHandle, useRef, useState, type FormEvent, type Ref } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { entryFieldsOf, parseQuickAdd } from '../../../shared/entry/quick-add.ts'
import { addEntry } from '../../storage/entries.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { QuickAddPreview } from './quick-add-preview.tsx'
import { QuickAddProblems } from './quick-add-problems.tsx'
import styles from './quick-add.module.css'

export type QuickAddHandle = { fill(line: string): void }

type QuickAddProps = { catalog: Catalog; today: Day; ref?: Ref<QuickAddHandle> }

/** One line becomes an entry. What is understood shows below as it is typed; Enter saves and stays for the next. */
export function QuickAdd({ catalog, today, ref }: QuickAddProps) {
  const journal = useJournal()
  const formats = useFormats()
  const [line, setLine] = useState('')
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const isSaving = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const below = useId()

  const write = (next: string) => {
    setLine(next)
    setTried(false)
    setFailure(null)
  }
  const fill = (next: string) => {
    write(next)
    input.current?.focus()
  }
  useImperativeHandle(ref, () => ({ fill }), [])
  // The app begins here, ready to be typed into; coming from another area the page's heading takes the focus.
  useEffect(() => {
    if (document.activeElement === document.body) input.current?.focus()
  }, [])

  const isEmpty = line.trim() === ''
  const parsed = parseQuickAdd(line, { catalog, today, locale: formats.locale })

  const save = async (event: FormEvent) => {
    event.preventDefault()
    input.current?.focus()
    if (isSaving.current || isEmpty) return
    const fields = entryFieldsOf(parsed)
    if (!fields.ok) return setTried(true)
    isSaving.current = true
    const saved = await addEntry(journal, fields.value)
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
          aria-label={texts.quickAdd.label}
          aria-describedby={below}
          aria-invalid={wasTried || undefined}
          placeholder={texts.quickAdd.placeholder}
          value={line}
          onChange={(event) => write(event.target.value)}
          autoComplete="off"
          spellCheck
        />
        <Button look="primary" type="submit" isDisabled={isEmpty}>
          {texts.quickAdd.add}
        </Button>
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
              onLine={fill}
              onFailure={setFailure}
              onSaid={setSaid}
            />
          </>
        )}
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
      </div>
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </section>
  )
}
