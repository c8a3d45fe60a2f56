import '../../support/browser-globals.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { deletePerson, logContact, savePerson } from '../../../renderer/storage/people.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { personSchema, type Person } from '../../../shared/growth/records.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

let journal: Journal
beforeEach(async () => {
  journal = (await openTestJournal(memoryBridge())).journal
})
afterEach(wipeDatabase)

async function added(more: object = {}): Promise<Person> {
  const person = personSchema.parse({ id: journal.newId(), name: 'Ingrid', relation: 'mentor', ...more })
  await savePerson(journal, person, 'add')
  return await kept(person.id)
}

async function kept(id: string): Promise<Person> {
  const person = await journal.database.people.get(id)
  if (person === undefined) throw new Error('There is no such person.')
  return person
}

const coffee = {
  title: 'Coffee with Ingrid',
  date: '2026-11-22',
  minutes: 30,
  skillId: null,
  followUpOn: null,
}

describe('a person in the journal', () => {
  it('has a contact logged and its day noted in one step', async () => {
    const person = await added({ lastContact: '2026-10-01', followUpOn: '2026-11-20' })
    await logContact(journal, person, coffee, 'log')
    expect(await kept(person.id)).toMatchObject({ lastContact: '2026-11-22', followUpOn: null })
    expect(await journal.database.entries.toArray()).toMatchObject([
      { kind: 'networking', with: 'mentor', personIds: [person.id], minutes: 30 },
    ])
    await undo(journal)
    expect(await kept(person.id)).toEqual(person)
    expect(await journal.database.entries.count()).toBe(0)
  })

  it('is met again when that was said, and an older contact does not turn time back', async () => {
    const person = await added({ lastContact: '2026-11-10', followUpOn: '2026-12-01' })
    await logContact(journal, person, { ...coffee, date: '2026-11-01' }, 'log')
    expect(await kept(person.id)).toMatchObject({ lastContact: '2026-11-10', followUpOn: '2026-12-01' })
    await logContact(journal, await kept(person.id), { ...coffee, followUpOn: '2027-01-15' }, 'log')
    expect(await kept(person.id)).toMatchObject({ lastContact: '2026-11-22', followUpOn: '2027-01-15' })
  })

  it('leaves entries as they are when deleted, and comes back by undo', async () => {
    const person = await added()
    await logContact(journal, person, coffee, 'log')
    const before = await journal.database.entries.toArray()
    const met = await kept(person.id)
    await deletePerson(journal, met, 'delete')
    expect(await journal.database.people.count()).toBe(0)
    expect(await journal.database.entries.toArray()).toEqual(before)
    await undo(journal)
    expect(await kept(person.id)).toEqual(met)
  })
})
