import { useState } from 'react'
import type { ImportProblem } from '../../../shared/formats/import-problem.ts'
import type { ImportAnswers, ImportPreview } from '../../storage/import/import-messages.ts'
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

const said = textsOfFiles.import

type ImportChoiceProps = {
  preview: ImportPreview
  answers: ImportAnswers
  isSaving: boolean
  failure: string | null
  onAnswer(change: Partial<ImportAnswers>): void
  onNote(change: Partial<ImportAnswers>): void
  onSave(): void
  onBack(): void
}

/** What a file would bring, what is to be decided about it, and the button that brings it. */
export function ImportChoice(props: ImportChoiceProps) {
  const { preview, answers, isSaving, failure, onAnswer, onNote, onSave, onBack } = props
  const formats = useFormats()
  const catalog = useCatalog()
  const [isSkipping, setSkipping] = useState(false)
  const { added, others, stopping, noted } = preview
  const isNothing = added + others === 0
  const hasMinutes = preview.format !== 'dayone' || answers.dayOne.minutes > 0
  return (
    <div className={styles.form}>
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
        <Card title={said.stopping(stopping.count, formats.number(stopping.count))}>
          <div className={styles.form}>
            <Problems label={said.stopping(stopping.count, formats.number(stopping.count))} {...stopping} />
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
      {failure !== null && <Banner tone="problem">{failure}</Banner>}
      {!isNothing && <p className={styles.hint}>{said.before}</p>}
      <div className={styles.act}>
        {!isNothing && (
          <Button
            look="primary"
            isDisabled={isSaving || !hasMinutes || (stopping.count > 0 && !isSkipping)}
            onPress={onSave}
          >
            {added > 0 ? said.run(added, formats.number(added)) : said.runOthers}
          </Button>
        )}
        <Button onPress={onBack} isDisabled={isSaving}>
          {isNothing ? said.back : said.cancel}
        </Button>
      </div>
      {isSaving && <Working>{said.saving}</Working>}
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
