import {
  Award,
  CircleCheck,
  CircleX,
  Flag,
  Goal,
  GraduationCap,
  MessageSquareQuote,
  NotebookText,
  type LucideIcon,
} from 'lucide-react'
import { useState } from 'react'
import type { Moved } from '../../../shared/review/moved.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './moved-card.module.css'

const ICONS: Record<Moved['kind'], LucideIcon> = {
  'goal-begun': Goal,
  milestone: Flag,
  'goal-done': CircleCheck,
  'goal-dropped': CircleX,
  'course-done': GraduationCap,
  credential: Award,
  feedback: MessageSquareQuote,
  entry: NotebookText,
}

const FEW = 8

/** Goals, courses, certificates, feedback and entries of note, in the order of time. */
export function MovedCard({ moved }: { moved: readonly Moved[] }) {
  const formats = useFormats()
  const [isWhole, setWhole] = useState(false)
  return (
    <Card title={texts.moved}>
      {moved.length === 0 && <p className={styles.none}>{texts.nothingMoved}</p>}
      <ul className={styles.list}>
        {moved.slice(0, isWhole ? undefined : FEW).map(({ key, kind, day, title, detail }) => {
          const Icon = ICONS[kind]
          return (
            <li key={key} className={styles.line}>
              <Icon className={styles.icon} size={16} strokeWidth={1.75} aria-hidden />
              <span className={styles.words}>
                <span className={styles.kind}>{texts.movedKinds[kind]}</span>{' '}
                {kind === 'feedback' ? texts.feedbackFrom(title) : title}
                {detail !== '' && <span className={styles.detail}>{detail}</span>}
              </span>
              <span className={styles.day}>{formats.shortDay(day)}</span>
            </li>
          )
        })}
      </ul>
      {moved.length > FEW && !isWhole && (
        <Button look="link" onPress={() => setWhole(true)}>
          {texts.showAll(moved.length)}
        </Button>
      )}
    </Card>
  )
}
