import { useEffect, useState } from 'react'
import {
  answersOf,
  askedNow,
  assessmentDraftSchema,
  begun,
  ofCatalog,
  type AssessmentDraft,
} from '../../../shared/growth/assessment/draft.ts'
import type { Change } from '../../../shared/ledger/change.ts'
import { useToday } from '../../platform/use-today.ts'
import { addAssessment, ASSESSMENT_DRAFT } from '../../storage/assessments.ts'
import { commitUndoable, undo, type UndoStep } from '../../storage/undo.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { Saved } from '../../storage/journal.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useKeptDraft } from '../../storage/use-kept-draft.ts'
import { useSinceLastRatings } from '../../storage/use-skills.ts'
import { goTo } from '../../ui/go-to.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { Page, PAGE_HEADING } from '../../ui/page.tsx'
import { textsOfAssessment as texts } from '../../ui/texts-of-assessment.ts'
import { skillsAddress } from './places.ts'
import { RateEnd } from './rate-end.tsx'
import { RatePick } from './rate-pick.tsx'
import { RateSkill } from './rate-skill.tsx'
import { useRows } from './use-rows.ts'

const NOTHING: readonly string[] = []

/** Rating skills: choosing them, one after the other, and a look at what moved before anything is kept. */
export function RatePage() {
  const journal = useJournal()
  const today = useToday()
  const catalog = useCatalog()
  const rows = useRows(today)?.rows
  const kept = useKeptDraft(ASSESSMENT_DRAFT, assessmentDraftSchema)
  const since = useSinceLastRatings(kept?.value?.skillIds ?? NOTHING, today)
  const [failure, setFailure] = useState<string | null>(null)
  const draft = catalog && kept && kept.value !== null ? ofCatalog(kept.value, catalog) : null
  const isReady = catalog !== undefined && rows !== undefined && kept !== undefined
  // Each step is a page of its own to whoever hears it.
  const step = !isReady ? null : draft === null ? 'pick' : String(draft.at)
  useEffect(() => {
    if (step !== null) document.getElementById(PAGE_HEADING)?.focus()
  }, [step])

  if (!isReady) return <Page title={texts.title}>{null}</Page>
  const end = async (label: string, save: (gone: Change[]) => Promise<Saved<UndoStep>>) => {
    const wrong = tellSaved(await kept.keeper.ending(save), label, (taken) => undo(journal, taken))
    setFailure(wrong)
    if (wrong !== null) return
    kept.set(null)
    goTo(skillsAddress())
  }
  const discard = () =>
    void end(texts.discarded, async (gone) => await commitUndoable(journal, texts.discarded, gone))
  const save = (done: AssessmentDraft) => {
    const answers = answersOf(done)
    const label = texts.saved(answers.length)
    void end(label, async (gone) => await addAssessment(journal, { date: today, answers }, label, gone))
  }

  if (draft === null) {
    return <RatePick rows={rows} today={today} onStart={(skillIds) => kept.set(begun(skillIds))} />
  }
  const skillId = askedNow(draft)
  const shared = { draft, catalog, since, today, onDraft: kept.set, onDiscard: discard }
  return skillId === null ? (
    <RateEnd {...shared} failure={failure} onSave={() => save(draft)} />
  ) : (
    <RateSkill key={skillId} {...shared} skillId={skillId} keeper={kept.keeper} />
  )
}
