import type { KeyboardEvent, ReactNode } from 'react'
import { Collection, GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components'
import styles from './grouped-rows.module.css'

export type RowGroup<Row> = { id: string; title: string; aside: string; rows: readonly Row[] }

type GroupedRowsProps<Row extends { id: string }> = {
  label: string
  groups: readonly RowGroup<Row>[]
  /** What a row is called when it is read out or typed for. */
  textOf(row: Row): string
  children(row: Row): ReactNode
  /** Enter or a click. */
  onOpen(row: Row): void
  /** The Delete key. Focus goes on to the next row by itself. */
  onDelete?(row: Row): void
  /** Alt with the up or the down arrow. */
  onMove?(row: Row, step: -1 | 1): void
  /** What `children` reads besides the row: rows are drawn anew when it changes. */
  dependencies: readonly unknown[]
}

/** Rows in named groups: arrow keys between rows, right into a row's own controls, Enter opens, Delete deletes. */
export function GroupedRows<Row extends { id: string }>(props: GroupedRowsProps<Row>) {
  const { label, groups, textOf, children, onOpen, onDelete, onMove, dependencies } = props
  const rowOf = (id: string | null) => groups.flatMap(({ rows }) => rows).find((row) => row.id === id)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && !(event.key === 'Backspace' && event.metaKey)) return
    // Keys pressed in a row's menu come by here too, but from outside every row.
    const element = (event.target as Element).closest('[role="row"]')
    const row = rowOf(element?.getAttribute('data-key') ?? null)
    if (row === undefined || onDelete === undefined) return
    event.preventDefault()
    onDelete(row)
  }

  // Caught on the way in: the list itself would move the focus.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (step === null || !event.altKey || onMove === undefined) return
    const element = (event.target as Element).closest('[role="row"]')
    const row = rowOf(element?.getAttribute('data-key') ?? null)
    if (row === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onMove(row, step)
  }

  return (
    <div role="presentation" onKeyDown={onKeyDown} onKeyDownCapture={onKeyDownCapture}>
      <GridList
        aria-label={label}
        className={styles.list!}
        items={groups}
        dependencies={dependencies}
        onAction={(id) => {
          const row = rowOf(String(id))
          if (row !== undefined) onOpen(row)
        }}
      >
        {(group) => (
          <GridListSection id={group.id} className={styles.group!}>
            <GridListHeader className={styles.header!}>
              <span className={styles.title}>{group.title}</span>
              <span className={styles.aside}>{group.aside}</span>
            </GridListHeader>
            <Collection items={group.rows} dependencies={dependencies}>
              {(row) => (
                <GridListItem id={row.id} textValue={textOf(row)} className={styles.row!}>
                  {children(row)}
                </GridListItem>
              )}
            </Collection>
          </GridListSection>
        )}
      </GridList>
    </div>
  )
}
