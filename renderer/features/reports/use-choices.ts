import {
  choicesFor,
  presetChoices,
  type KeptReports,
  type ReportChoices,
} from '../../../shared/report/kept.ts'
import type { Audience } from '../../../shared/report/request.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { changeChoices } from '../../storage/report-choices.ts'
import { undo } from '../../storage/undo.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { texts } from '../../ui/texts.ts'
import { toast } from '../../ui/toasts.tsx'

const { did } = texts.reports

/** What the report of an audience holds and hides, kept with every change. */
export function useChoices(kept: KeptReports, audience: Audience) {
  const journal = useJournal()
  const change = async (label: string, changed: (choices: ReportChoices) => ReportChoices) => {
    const saved = await changeChoices(journal, audience, changed, label)
    if (saved.kind === 'not-saved') toast({ message: texts.notDone(saved.reason, saved.code) })
    return saved
  }
  const toggle = <Value>(list: readonly Value[], value: Value, isOn: boolean) =>
    isOn ? [...list, value] : list.filter((one) => one !== value)
  return {
    choices: choicesFor(kept, audience),
    isPreset: kept[audience] === null,
    setSection: (section: ReportChoices['sections'][number], isOn: boolean) =>
      void change(did.sections, (now) => ({ ...now, sections: toggle(now.sections, section, isOn) })),
    setHidden: (redaction: ReportChoices['hidden'][number], isOn: boolean) =>
      void change(did.hidden, (now) => ({ ...now, hidden: toggle(now.hidden, redaction, isOn) })),
    setPaper: (paper: NonNullable<ReportChoices['paper']>) =>
      void change(did.paper, (now) => ({ ...now, paper })),
    setWriteUps: (entryIds: readonly string[]) =>
      void change(texts.reports.writeUps.did, (now) => ({ ...now, entryIds })),
    toPreset: async () => {
      const saved = await changeChoices(journal, audience, () => presetChoices(audience), did.preset)
      const failure = tellSaved(saved, did.preset, (step) => undo(journal, step))
      if (failure !== null) toast({ message: failure })
    },
  }
}

export type Choices = ReturnType<typeof useChoices>
