import { useEffect, useRef, useState } from 'react'
import type { ImportProblem } from '../../../shared/formats/import-problem.ts'
import type { ImportAnswers, ImportPreview } from '../../storage/import/import-messages.ts'
import type { ImportProgress } from '../../storage/keep-import.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { Working } from '../../ui/working.tsx'
import { ComingCard } from './coming-card.tsx'
import { DayOneCard } from './day-one-card.tsx'
import styles from './files.module.css'
import { NamesCard } from './names-card.tsx'
import { SavingProgress } from './saving-progress.tsx'

const said = textsOfFiles.import

type ImportChoiceProps = {
  preview: ImportPreview
  answers: ImportAnswers
  /** Null while it is chosen; then how far its saving is, and whether it is about to end. */
  saving: { progress: ImportProgress | null; isEnding: boolean } | null
  failure: string | null
  isCancelled: boolean
  onAnswer(change: Partial<ImportAnswers>): void
  onNote(change: Partial<ImportAnswers>): void
  onSave(): void
  onCancel(): void
  onBack(): void
}

/** What a file would bring, what is to be decided about it, and the button that brings it. */
export function ImportChoice(props: ImportChoiceProps) {
  const { preview, answers, saving, failure, isCancelled, onAnswer, onNote, onSave, onCancel, onBack } = props
  const formats = useFormats()
  const catalog = useCatalog()
  const [isSkipping, setSkipping] = useState(false)
  const { added, others, evidence, stopping, noted } = preview
  const isNothing = added + others + evidence === 0
  const hasMinutes = preview.format !== 'dayone' || answers.dayOne.minutes > 0
  const words = stopping.count > 0 ? said.stopping(stopping.count, formats.number(stopping.count)) : ''
  return (
    <div className={styles.form}>
      <div className={styles.form} inert={saving !== null}>
        <ComingCard
          preview={preview}
          withDeleted={answers.withDeleted}
          onWithDeleted={(withDeleted) => onAnswer({ withDeleted })}
        />
        {catalog && preview.format === 'dayone' && !isNothing && (
          <DayOneCard catalog={catalog} onChange={(dayOne) => onNote({ dayOne })} />
        )}
        {catalog && preview.newNames.length > 0 && !isNothing && (
          <NamesCard
            preview={preview}
            catalog={catalog}
            places={answers.places}
            onChange={(places) => onNote({ places })}
          />
        )}
        {stopping.count > 0 && (
          <Card title={words}>
            <div className={styles.form}>
              <Problems label={words} {...stopping} />
              <TickBox isOn={isSkipping} onChange={setSkipping}>
                {said.skipBad(stopping.count, formats.number(stopping.count))}
              </TickBox>
            </div>
          </Card>
        )}
        {noted.count > 0 && (
          <Card title={said.noted}>
            <Problems label={said.noted} {...noted} />
          </Card>
        )}
      </div>
      {failure !== null && <Banner tone="problem">{failure}</Banner>}
      {isCancelled && <Banner tone="calm">{said.ended}</Banner>}
      {saving === null && !isNothing && <p className={styles.hint}>{said.before}</p>}
      {saving === null ? (
        <div className={styles.act}>
          {!isNothing && (
            <Button
              look="primary"
              isDisabled={!hasMinutes || (stopping.count > 0 && !isSkipping)}
              onPress={onSave}
            >
              {added > 0 ? said.run(added, formats.number(added)) : said.runOthers}
            </Button>
          )}
          <Button onPress={onBack}>{isNothing ? said.back : said.cancel}</Button>
        </div>
      ) : (
        <Saving {...saving} onCancel={onCancel} />
      )}
    </div>
  )
}

type SavingProps = { progress: ImportProgress | null; isEnding: boolean; onCancel(): void }

function Saving({ progress, isEnding, onCancel }: SavingProps) {
  const area = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone; the one that ends it is next.
  useEffect(() => area.current?.querySelector('button')?.focus(), [])
  // What was kept already is not ended any more.
  const isLate = progress?.stage === 'evidence'
  return (
    <div ref={area} className={styles.form}>
      {isEnding ? <Working>{said.ending}</Working> : <SavingProgress progress={progress} />}
      <div className={styles.act}>
        <Button onPress={onCancel} isDisabled={isEnding || isLate}>
          {said.cancel}
        </Button>
      </div>
    </div>
  )
}

type ProblemsProps = { label: string; count: number; first: readonly ImportProblem[] }

function Problems({ label, count, first }: ProblemsProps) {
  const formats = useFormats()
  const rest = count - first.length
  return (
    // Long lists scroll in a box of their own, which the keyboard has to reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul className={styles.problems} tabIndex={0} aria-label={label}>
      {first.map(({ line, text }) => (
        <li key={`${line} ${text}`}>
          {line !== null && <span className={styles.line}>{said.line(formats.number(line))}</span>}
          <span>{text}</span>
        </li>
      ))}
      {rest > 0 && <li className={styles.line}>{said.more(formats.number(rest))}</li>}
    </ul>
  )
}
