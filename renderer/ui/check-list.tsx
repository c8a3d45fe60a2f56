import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox, GridList, GridListItem } from 'react-aria-components'
import styles from './check-list.module.css'

type CheckListProps<Row extends { id: string }> = {
  label: string
  rows: readonly Row[]
  /** The ids that are chosen; those of rows that are not shown just now stay chosen. */
  chosen: ReadonlySet<string>
  onChange(chosen: ReadonlySet<string>): void
  textOf(row: Row): string
  children(row: Row): ReactNode
  /** What stands there instead of no row. */
  empty: string
}

/** Rows to choose any of: arrow keys between them, Space chooses, Ctrl or Cmd with A chooses all that are shown. */
export function CheckList<Row extends { id: string }>(props: CheckListProps<Row>) {
  const { label, rows, chosen, onChange, textOf, children, empty } = props
  return (
    <GridList
      aria-label={label}
      className={styles.list!}
      items={rows}
      selectionMode="multiple"
      selectedKeys={chosen}
      escapeKeyBehavior="none"
      onSelectionChange={(keys) =>
        onChange(
          keys === 'all' ? new Set([...chosen, ...rows.map(({ id }) => id)]) : new Set([...keys].map(String)),
        )
      }
      renderEmptyState={() => <p className={styles.empty}>{empty}</p>}
    >
      {(row) => (
        <GridListItem id={row.id} textValue={textOf(row)} className={styles.row!}>
          <Checkbox slot="selection" className={styles.box!}>
            <Check size={12} strokeWidth={2.5} aria-hidden />
          </Checkbox>
          {children(row)}
        </GridListItem>
      )}
    </GridList>
  )
}
