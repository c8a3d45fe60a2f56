import type { ReactNode } from 'react'
import styles from './data-table.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

export type Column<Row> = {
  id: string
  title: string
  /** Figures stand at the end of their column. */
  isFigure?: boolean
  cell(row: Row): ReactNode
}

type DataTableProps<Row> = {
  caption: string
  /** The caption is said elsewhere in sight. */
  hideCaption?: boolean
  /** The first column names its row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf(row: Row): string
  /** A last row that sums up, one cell a column. */
  foot?: readonly ReactNode[]
}

/** A real table: caption, headers with their scope, figures that line up. */
export function DataTable<Row>({ caption, hideCaption, columns, rows, keyOf, foot }: DataTableProps<Row>) {
  const look = (column: Column<Row> | undefined) => (column?.isFigure === true ? styles.figure : undefined)
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {hideCaption === true ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={look(column)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} scope="row" className={look(column)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} className={look(column)}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>
            {foot.map((cell, index) =>
              index === 0 ? (
                <th key={columns[index]?.id} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={columns[index]?.id} className={look(columns[index])}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      )}
    </table>
  )
}
