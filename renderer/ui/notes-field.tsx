import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { toggleTask } from '../../shared/entry/notes-items.ts'
import { smallestReplacement } from '../../shared/entry/notes-text.ts'
import fieldStyles from './field.module.css'
import { MarkdownView } from './markdown-view.tsx'
import { noteKey } from './note-keys.ts'
import styles from './notes-field.module.css'
import { textsOfTheEditor as texts } from './texts-of-the-editor.ts'

type NotesFieldProps = {
  label: string
  value: string
  /** The caret is an offset in the text. */
  onChange(value: string, caret: number): void
  /** Where the caret begins, and with it the focus; null for neither. */
  caret: number | null
  error?: string | undefined
}

/** Notes in Markdown: written in one tab, read in the other, where tasks can be ticked. */
export function NotesField({ label, value, onChange, caret, error }: NotesFieldProps) {
  const [tab, setTab] = useState<'write' | 'preview'>('write')
  const area = useRef<HTMLTextAreaElement>(null)
  const [first] = useState({ value, caret })
  const id = useId()

  useEffect(() => {
    if (first.caret === null || area.current === null) return
    // The selection first: focusing then brings it into view.
    area.current.setSelectionRange(first.caret, first.caret)
    area.current.focus()
  }, [first])

  // The textarea keeps its own text, so that its undo stays whole; what changed elsewhere comes in as an edit.
  useLayoutEffect(() => {
    const written = area.current
    if (tab === 'preview' || written === null || written.value === value) return
    const focused = document.activeElement
    edit(written, value)
    if (focused instanceof HTMLElement && focused !== written) focused.focus()
  }, [tab, value])

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { currentTarget: written } = event
    const operation = event.nativeEvent.isComposing ? null : noteKey(event)
    const { value: text, selectionStart: start, selectionEnd: end } = written
    const after = operation?.({ text, start, end }) ?? null
    if (after === null) return
    event.preventDefault()
    event.stopPropagation()
    edit(written, after.text)
    written.setSelectionRange(after.start, after.end)
  }

  return (
    <Tabs
      className={styles.notes!}
      selectedKey={tab}
      onSelectionChange={(key) => setTab(key === 'preview' ? 'preview' : 'write')}
    >
      <div className={styles.head}>
        <label className={fieldStyles.label} htmlFor={id}>
          {label}
        </label>
        <TabList aria-label={texts.notesView} className={styles.tabs!}>
          <Tab id="write" className={styles.tab!}>
            {texts.write}
          </Tab>
          <Tab id="preview" className={styles.tab!}>
            {texts.preview}
          </Tab>
        </TabList>
      </div>
      <TabPanel id="write" shouldForceMount className={styles.panel!}>
        <textarea
          ref={area}
          id={id}
          className={`${fieldStyles.control} ${styles.area}`}
          defaultValue={first.value}
          aria-describedby={`${id}-hint`}
          aria-invalid={error !== undefined || undefined}
          onChange={({ target }) => onChange(target.value, target.selectionEnd)}
          onKeyDown={onKeyDown}
          spellCheck
        />
        <p id={`${id}-hint`} className={error === undefined ? fieldStyles.hint : fieldStyles.error}>
          {error ?? texts.notesHint}
        </p>
      </TabPanel>
      <TabPanel id="preview" className={`${styles.panel} ${styles.preview}`}>
        {value.trim() === '' ? (
          <p className={fieldStyles.hint}>{texts.nothingToPreview}</p>
        ) : (
          <MarkdownView
            text={value}
            onToggleTask={(line) => onChange(toggleTask(value, line), value.length)}
          />
        )}
      </TabPanel>
    </Tabs>
  )
}

/**
 * Changes the text as if it were typed: only `execCommand` leaves the textarea's own undo whole. Where the focus
 * cannot go (a menu is closing over it), the text is set without.
 */
function edit(written: HTMLTextAreaElement, text: string): void {
  const { start, end, by } = smallestReplacement(written.value, text)
  if (start === end && by === '') return
  written.focus()
  if (document.activeElement === written) {
    written.setSelectionRange(start, end)
    document.execCommand(by === '' ? 'delete' : 'insertText', false, by)
  }
  if (written.value !== text) written.value = text
}
