import '../../support/browser-globals.ts'
import { afterEach, expect, it } from 'vitest'
import { putOffDue } from '../../../renderer/storage/due.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { isPutOff } from '../../../shared/due/due-list.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const TODAY = '2026-11-22'
const due = { key: 'review:month:2026-10-01', since: '2026-10-31' }

afterEach(wipeDatabase)

it('what was put off stays so after a restart, even on a database that was lost, and can be taken back', async () => {
  const bridge = memoryBridge()
  const before = await openTestJournal(bridge)
  await putOffDue(before.journal, { due, later: 'tomorrow', today: TODAY }, 'put off')
  await putOffDue(before.journal, { due, later: 'week', today: TODAY }, 'put off')
  await wipeDatabase()
  const { journal } = await openTestJournal(bridge)
  const decisions = () => journal.database.insightDecisions.toArray()
  expect(await decisions()).toHaveLength(1)
  expect(isPutOff(due.key, await decisions(), '2026-11-28')).toBe(true)
  await putOffDue(journal, { due, later: 'never', today: TODAY }, 'leave out')
  expect(isPutOff(due.key, await decisions(), '2027-11-28')).toBe(true)
  await undo(journal)
  expect(isPutOff(due.key, await decisions(), '2026-11-29')).toBe(false)
})
