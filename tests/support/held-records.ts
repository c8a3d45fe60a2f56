import type { Page } from 'playwright-core'
import type { RecordOf, RecordTable } from '../../shared/journal/journal.ts'

/** What the journal's own database in the window holds of one list now, whatever the screen says. */
export async function heldRecords<Table extends RecordTable>(
  page: Page,
  table: Table,
): Promise<RecordOf<Table>[]> {
  const held = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((settle, reject) => {
        const opening = indexedDB.open('evenkeel')
        opening.addEventListener('error', () => reject(new Error('The database did not open.')))
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll()
          reading.addEventListener('error', () => reject(new Error(`The list ${name} was not read.`)))
          reading.addEventListener('success', () => {
            opening.result.close()
            settle(reading.result)
          })
        })
      }),
    table,
  )
  return held as RecordOf<Table>[]
}
