import { CalendarClock, CirclePlay, CircleX, FileDown, Trash2 } from 'lucide-react'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Day } from '../../../shared/day.ts'
import type { RequestView } from '../../../shared/feedback/list.ts'
import type { FeedbackRequest } from '../../../shared/growth/records.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './feedback.module.css'
import { skillNames } from './feedback-view.ts'
import { PLACE } from './use-feedback-changes.ts'

export type RequestActions = {
  onSaveForm(request: FeedbackRequest): void
  onExtend(request: FeedbackRequest): void
  onState(request: FeedbackRequest, state: 'open' | 'withdrawn'): void
  onDelete(request: FeedbackRequest): void
}

type RequestRowProps = { view: RequestView; catalog: Catalog; today: Day; actions: RequestActions }

/** A request in one line: on what, to whom, since when, how it stands. */
export function RequestRow({ view, catalog, today, actions }: RequestRowProps) {
  const formats = useFormats()
  const { request, replies, state } = view
  const { id, skillIds, to, relation, createdOn, due, anonymous } = request
  const what = skillNames(catalog, skillIds, formats.list)
  const isLate = state === 'open' && due !== null && due < today
  const wanted =
    due === null || state !== 'open'
      ? null
      : isLate
        ? said.overdue(formats.shortDay(due))
        : said.wantedBy(formats.shortDay(due))
  const menu = [
    ...(state === 'withdrawn'
      ? [
          {
            id: 'open',
            label: said.reopen,
            icon: CirclePlay,
            onAction: () => actions.onState(request, 'open'),
          },
        ]
      : [
          { id: 'save', label: said.saveAgain, icon: FileDown, onAction: () => actions.onSaveForm(request) },
          {
            id: 'extend',
            label: said.extend,
            icon: CalendarClock,
            onAction: () => actions.onExtend(request),
          },
          {
            id: 'withdraw',
            label: said.withdraw,
            icon: CircleX,
            onAction: () => actions.onState(request, 'withdrawn'),
          },
        ]),
    {
      id: 'delete',
      label: texts.delete,
      icon: Trash2,
      isDanger: true,
      onAction: () => actions.onDelete(request),
    },
  ]
  return (
    <li className={styles.row} {...{ [PLACE]: id }}>
      <div className={styles.rowWords}>
        <p className={styles.rowTitle}>
          {what}
          <span className={styles.to}>
            <bdi>{to.trim() === '' ? said.relations2[relation] : to}</bdi>
          </span>
        </p>
        <p className={styles.meta}>
          {anonymous && <span>{said.anonymous}</span>}
          <span>{said.asked(formats.shortDay(createdOn))}</span>
          {wanted !== null && <span className={isLate ? styles.late : undefined}>{wanted}</span>}
          <span>{said.replies(replies)}</span>
        </p>
      </div>
      <MenuButton label={said.requestActions(what)} actions={menu} />
    </li>
  )
}
