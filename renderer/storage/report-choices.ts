import { choicesFor, withChoices, type ReportChoices } from '../../shared/report/kept.ts'
import type { Audience } from '../../shared/report/request.ts'
import type { Journal, Saved } from './journal.ts'
import { readSettings, saveSettings } from './settings.ts'
import type { UndoStep } from './undo.ts'

let last: Promise<unknown> = Promise.resolve()

/**
 * Changes what the reports of an audience hold and hide, from what is kept when its turn comes: two quick changes are one
 * after the other. `label` names it on the undo list.
 */
export async function changeChoices(
  journal: Journal,
  audience: Audience,
  change: (choices: ReportChoices) => ReportChoices,
  label: string,
): Promise<Saved<UndoStep>> {
  const turn = last.then(async () => {
    const { reports } = await readSettings(journal.database)
    const choices = change(choicesFor(reports, audience))
    return await saveSettings(journal, { reports: withChoices(reports, audience, choices) }, label)
  })
  last = turn.catch(() => undefined)
  return await turn
}

/** Settles when every change that was begun is kept, or could not be. */
export async function choicesKept(): Promise<void> {
  await last
}
