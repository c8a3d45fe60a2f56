import type { Practice } from '../../../shared/growth/records.ts'
import type { Insight, InsightDecision } from '../../../shared/insight/insight.ts'
import type { Remedy } from '../../../shared/insight/remedy.ts'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import { categoryOfPractice, skillOfPractice } from '../../../shared/practice/in-catalog.ts'
import { useToday } from '../../platform/use-today.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useSuggestions } from '../../storage/use-practices.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { textsOfInsights } from '../../ui/texts-of-insights.ts'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { PlanForm, type PlannedActivity } from './plan-form.tsx'
import styles from './practice.module.css'

type PlanDialogProps = { practice: Practice; onClose(): void }

/** Puts one activity into the plan of a week. */
export function PlanDialog({ practice, onClose }: PlanDialogProps) {
  const catalog = useCatalog()
  if (catalog === undefined) return null
  return (
    <Dialog title={said.planTitle(practice.title)} isOpen onClose={onClose}>
      <PlanForm activities={[activityOf(practice, catalog)]} answers={null} onClose={onClose} />
    </Dialog>
  )
}

type ActivityRemedy = Extract<Remedy, { kind: 'activity' }>

type PlanForInsightProps = {
  insight: Insight
  remedy: ActivityRemedy
  decisions: readonly InsightDecision[]
  /** `isPlanned`: the insight was taken up and is gone. */
  onClose(isPlanned: boolean): void
}

/** What an insight may be answered by, to choose from, and the place of it in a week. */
export function PlanForInsight({ insight, remedy, decisions, onClose }: PlanForInsightProps) {
  const today = useToday()
  const { weekStart } = useFormats()
  const catalog = useCatalog()
  const suggestions = useSuggestions(today, weekStart, remedy)
  if (catalog === undefined || suggestions === undefined) return null
  const own = ownActivity(remedy, catalog)
  const known = suggestions.practices.map((practice) => activityOf(practice, catalog))
  // Where the library has nothing that answers the insight itself, one's own way comes first.
  const isAnswered = suggestions.practices.some((practice) => answersTo(remedy, practice, catalog))
  const activities = isAnswered ? [...known, ...own] : [...own, ...known]
  return (
    <Dialog title={said.planForTitle} isOpen onClose={() => onClose(false)}>
      {activities.length === 0 ? (
        <>
          <p className={styles.hint}>
            {said.nothingToPlan} <AreaLink area="growth/practice">{said.toLibrary}</AreaLink>
          </p>
          <div className={styles.end}>
            <Button onPress={() => onClose(false)}>{textsOfInsights.close}</Button>
          </div>
        </>
      ) : (
        <PlanForm activities={activities} answers={{ insight, decisions }} onClose={onClose} />
      )}
    </Dialog>
  )
}

function answersTo({ wants, modes }: ActivityRemedy, practice: Practice, catalog: Catalog): boolean {
  const skill = skillOfPractice(practice, catalog)
  const isMeant = wants.skillId === null ? true : skill?.id === wants.skillId
  return isMeant && (modes.length === 0 || modes.includes(practice.mode))
}

function activityOf(practice: Practice, catalog: Catalog): PlannedActivity {
  const { id, title, minutes, mode, skill } = practice
  const category = categoryOfPractice(practice, catalog)
  return { key: id, practiceId: id, title, minutes, mode, text: skill, categoryId: category?.id ?? '' }
}

// What the library has nothing for can be done all the same.
function ownActivity({ wants, modes }: ActivityRemedy, catalog: Catalog): PlannedActivity[] {
  const { skillId, categoryId } = wants
  const category = categoryId === null ? undefined : catalog.categoryById.get(categoryId)
  if (category === undefined) return []
  const skill = skillId === null ? undefined : catalog.skillById.get(skillId)
  const name = skill === undefined ? category.name : skillLabel(skill, categoryOfSkill(catalog, skill.id))
  const own = { key: 'own', practiceId: null, categoryId: category.id }
  if (modes.includes('feedback'))
    return [{ ...own, title: said.ownAsk(name), minutes: 15, mode: 'feedback', text: said.ownAskText }]
  if (modes.includes('apply'))
    return [{ ...own, title: said.ownUse(name), minutes: 30, mode: 'apply', text: said.ownUseText }]
  return [{ ...own, title: said.ownTime(name), minutes: 30, mode: null, text: said.ownTimeText }]
}
