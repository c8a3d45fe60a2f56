import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { feedbackForm } from '../../../shared/feedback/form-document.ts'
import type { FeedbackRequest } from '../../../shared/growth/records.ts'
import { bridge } from '../../platform/bridge.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { readSettings } from '../../storage/settings.ts'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { texts } from '../../ui/texts.ts'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { skillName } from './feedback-view.ts'

/** Saves the form of a request where the person wants it, and says how that ended. */
export function useSaveForm(catalog: Catalog | undefined): (request: FeedbackRequest) => Promise<void> {
  const { database } = useJournal()
  const formats = useFormats()
  return async (request) => {
    if (catalog === undefined) return
    const { name: asker } = await readSettings(database)
    const skills = request.skillIds.map((id) => skillName(catalog, id))
    const due = request.due === null ? null : formats.day(request.due)
    const name = said.fileName(request.createdOn, (skills[0] ?? '').toLowerCase().replaceAll(/\s+/g, '-'))
    try {
      const text = feedbackForm(request, { asker, skills, due })
      const outcome = await bridge.exports.save({ kind: 'html', name: name.slice(-200), text })
      if (outcome.kind === 'saved') toast({ message: said.fileSaved(outcome.name) })
      else if (outcome.kind === 'cancelled') toast({ message: said.fileCancelled })
      else toast({ message: said.fileFailed(texts.reports.fileReasons[outcome.reason]) })
    } catch (error) {
      toast({ message: said.fileFailed(String(error)) })
    }
  }
}
