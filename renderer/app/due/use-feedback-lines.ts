import { MailQuestionMark, MessageCircleQuestion } from 'lucide-react'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { FeedbackDue } from '../../../shared/feedback/cadence.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useFeedbackDue } from '../../storage/use-feedback.ts'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { DueLine, DueSource } from './due-line.ts'

/** Skills to ask about again, and requests that nobody answered by their day. */
export const useFeedbackLines: DueSource = (today) => {
  const formats = useFormats()
  const catalog = useCatalog()
  const due = useFeedbackDue(today)
  if (catalog === undefined) return undefined
  const line = (one: FeedbackDue): DueLine => {
    if (one.kind === 'ask') {
      const last = one.last === null ? null : formats.day(one.last)
      return {
        key: `feedback-ask:${one.skillId}:${one.since}`,
        since: one.since,
        icon: MessageCircleQuestion,
        text: said.dueAsk(nameOf(catalog, one.skillId)),
        detail: said.dueAskDetail(one.weeks, last),
        href: `#growth/feedback/ask-${one.skillId}`,
      }
    }
    return {
      key: `feedback-unanswered:${one.requestId}:${one.due}`,
      since: one.since,
      icon: MailQuestionMark,
      text: said.dueUnanswered(formats.list(one.skillIds.map((id) => nameOf(catalog, id)))),
      detail: said.dueUnansweredDetail(formats.day(one.due)),
      href: `#growth/feedback/${one.requestId}`,
    }
  }
  return due?.map(line)
}

function nameOf(catalog: Catalog, skillId: string): string {
  const skill = catalog.skillById.get(skillId)
  return skill === undefined ? texts.unknownSkill : skillLabel(skill, categoryOfSkill(catalog, skillId))
}
