import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { DateOrder } from '../../../shared/formats/date-order.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { Working } from '../../ui/working.tsx'
import styles from './files.module.css'
import { ImportChoice } from './import-choice.tsx'
import { SavingProgress } from './saving-progress.tsx'
import { useImport, type ImportStep } from './use-import.ts'

const said = textsOfFiles.import

/** A file on its way into the journal: read, asked about, shown, kept. */
export function ImportPage({ file, onBack }: { file: File; onBack(): void }) {
  const formats = useFormats()
  const { step, answers, answer, note, save, cancel: end } = useImport(file)
  const cancel = (
    <div className={styles.act}>
      <Button onPress={onBack}>{said.cancel}</Button>
    </div>
  )
  return (
    <Page title={said.titleOf(file.name)} meta={metaOf(step, formats.bytes(file.size))}>
      {step.kind === 'reading' && (
        <div className={styles.form}>
          <Working>{said.stages[step.stage]}</Working>
          {cancel}
        </div>
      )}
      {step.kind === 'refused' && (
        <End heading={said.notRead} onBack={onBack} back={said.other} role="alert">
          <p>{step.message}</p>
        </End>
      )}
      {step.kind === 'asking' && (
        <DateQuestion
          example={step.question.example}
          onAnswer={(dateOrder) => answer({ dateOrder })}
          onBack={onBack}
        />
      )}
      {(step.kind === 'choosing' || step.kind === 'saving') && (
        <ImportChoice
          preview={step.preview}
          answers={answers}
          saving={step.kind === 'saving' ? step : null}
          failure={step.kind === 'choosing' ? step.failure : null}
          isCancelled={step.kind === 'choosing' && step.isCancelled}
          onAnswer={answer}
          onNote={note}
          onSave={save}
          onCancel={end}
          onBack={onBack}
        />
      )}
      {step.kind === 'done' && (
        <End
          heading={said.done(step.added, formats.number(step.added))}
          onBack={onBack}
          back={said.finish}
          {...(step.undo !== null && { undo: step.undo })}
        >
          <p>{step.added > 0 ? said.doneText : said.doneOthers}</p>
          {step.lost.length > 0 && <Banner tone="problem">{said.lost(step.lost)}</Banner>}
        </End>
      )}
      {step.kind === 'undoing' && (
        <div className={styles.form}>
          <Heading>{said.undoing}</Heading>
          <SavingProgress progress={step.progress} />
        </div>
      )}
      {step.kind === 'undone' && <End heading={step.message} onBack={onBack} back={said.finish} />}
    </Page>
  )
}

function metaOf(step: ImportStep, size: string): string {
  return step.kind === 'choosing' || step.kind === 'saving'
    ? `${said.formats[step.preview.format]}, ${size}`
    : size
}

const ORDERS = ['dmy', 'mdy'] as const

type DateQuestionProps = { example: string; onAnswer(order: DateOrder): void; onBack(): void }

function DateQuestion({ example, onAnswer, onBack }: DateQuestionProps) {
  const [order, setOrder] = useState<(typeof ORDERS)[number]>('dmy')
  return (
    <div className={styles.form}>
      <Heading>{said.datesTitle}</Heading>
      <p className={styles.text}>{said.datesText(example)}</p>
      <ChoiceCards
        label={said.datesTitle}
        value={order}
        onChange={setOrder}
        options={ORDERS.map((value) => ({ value, ...said.orders[value] }))}
      />
      <div className={styles.act}>
        <Button look="primary" onPress={() => onAnswer(order)}>
          {said.go}
        </Button>
        <Button onPress={onBack}>{said.cancel}</Button>
      </div>
    </div>
  )
}

type EndProps = {
  heading: string
  back: string
  onBack(): void
  undo?: () => void
  role?: 'alert'
  children?: ReactNode
}

function End({ heading, back, onBack, undo, role, children }: EndProps) {
  return (
    <section className={styles.form} {...(role !== undefined && { role })}>
      <Heading key={heading}>{heading}</Heading>
      {children}
      <div className={styles.act}>
        <Button look="primary" onPress={onBack}>
          {back}
        </Button>
        {undo && <Button onPress={undo}>{said.undo}</Button>}
      </div>
    </section>
  )
}

/** What had the focus before is gone, and this is what is to be read first. */
function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.sentence}>
      {children}
    </h2>
  )
}
