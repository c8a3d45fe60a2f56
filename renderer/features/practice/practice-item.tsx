import { BellOff, ChevronRight, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Practice } from '../../../shared/growth/records.ts'
import { skillNameOfPractice } from '../../../shared/practice/in-catalog.ts'
import { stepsOf } from '../../../shared/practice/library.ts'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { MenuButton, type MenuAction } from '../../ui/menu-button.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { texts } from '../../ui/texts.ts'
import styles from './practice.module.css'
import { isShipped } from './shipped.ts'

/** What can be done with an activity. */
export type PracticeActions = {
  onDo(practice: Practice): void
  onPlan(practice: Practice): void
  onDone(practice: Practice): void
  onEdit(practice: Practice): void
  /** Deletes an own one; gives a changed one its original words back. */
  onForget(practice: Practice): void
  onDecline(practice: Practice): void
}

type PracticeItemProps = {
  practice: Practice
  catalog: Catalog
  isOwn: boolean
  actions: PracticeActions
  isSuggested?: boolean
  /** Open from the start: an address led to it. */
  isOpen?: boolean
}

/** An activity in one line; opened, its steps, what to think about afterwards and what can be done with it. */
export function PracticeItem({ practice, catalog, isOwn, actions, isSuggested, isOpen }: PracticeItemProps) {
  const { id, title, side, mode, minutes, context, questions } = practice
  const shipped = isShipped(id)
  const facts = [
    skillNameOfPractice(practice, catalog),
    texts.modes[mode],
    ...(context === null ? [] : [said.contexts[context]]),
    ...(isOwn ? [shipped ? said.changed : said.own] : []),
  ]
  const more: MenuAction[] = [
    { id: 'edit', label: said.edit, icon: Pencil, onAction: () => actions.onEdit(practice) },
    ...(isSuggested === true
      ? [{ id: 'decline', label: said.notForMe, icon: BellOff, onAction: () => actions.onDecline(practice) }]
      : []),
    ...(isOwn
      ? [
          {
            id: 'forget',
            label: shipped ? said.backToOriginal : said.delete,
            icon: shipped ? RotateCcw : Trash2,
            isDanger: !shipped,
            onAction: () => actions.onForget(practice),
          },
        ]
      : []),
  ]
  return (
    <li className={styles.item} data-practice={id}>
      <details open={isOpen === true}>
        <summary className={styles.line}>
          <ChevronRight size={14} strokeWidth={1.75} aria-hidden className={`${styles.arrow} mirrors`} />
          <Mark side={side} spoken />
          <span className={styles.title}>{title}</span>
          <span className={styles.facts}>{facts.join(' · ')}</span>
          <span className={styles.minutes}>{formatMinutes(minutes)}</span>
        </summary>
        <div className={styles.body}>
          <h3 className={styles.heading}>{said.steps}</h3>
          <ol className={styles.steps}>
            {stepsOf(practice).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {questions.length > 0 && (
            <>
              <h3 className={styles.heading}>{said.questions}</h3>
              <ul className={styles.questions}>
                {questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </>
          )}
          <div className={styles.actions}>
            <Button onPress={() => actions.onDo(practice)}>{said.doNow}</Button>
            <Button onPress={() => actions.onPlan(practice)}>{said.planIt}</Button>
            <Button look="quiet" onPress={() => actions.onDone(practice)}>
              {said.haveDone}
            </Button>
            <MenuButton label={said.more(title)} actions={more} />
          </div>
        </div>
      </details>
    </li>
  )
}
