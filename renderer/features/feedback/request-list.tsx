import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Day } from '../../../shared/day.ts'
import type { listRequests } from '../../../shared/feedback/list.ts'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import styles from './feedback.module.css'
import { RequestRow, type RequestActions } from './request-row.tsx'

type RequestListProps = {
  requests: ReturnType<typeof listRequests>
  catalog: Catalog
  today: Day
  actions: RequestActions
}

/** What was asked: the open requests in sight, the others a press away. */
export function RequestList({ requests, catalog, today, actions }: RequestListProps) {
  const rows = (state: keyof typeof requests) => (
    <ul className={styles.rows} aria-label={said.requestStates[state]}>
      {requests[state].map((view) => (
        <RequestRow key={view.request.id} view={view} catalog={catalog} today={today} actions={actions} />
      ))}
    </ul>
  )
  if (Object.values(requests).every((list) => list.length === 0)) return null
  return (
    <section className={styles.section}>
      <h2 className={styles.group}>{said.requests}</h2>
      {requests.open.length > 0 && rows('open')}
      {(['answered', 'withdrawn'] as const).map(
        (state) =>
          requests[state].length > 0 && (
            <details key={state} className={styles.further}>
              <summary className={styles.group}>{said.more(state, requests[state].length)}</summary>
              {rows(state)}
            </details>
          ),
      )}
    </section>
  )
}
