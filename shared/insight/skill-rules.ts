import { addDays, type Day } from '../day.ts'
import { skillLabel, type Category, type Skill } from '../entry/catalog.ts'
import type { History } from './history.ts'
import type { Insight, InsightContext } from './insight.ts'
import { howOf, sentenceOf, type Saying } from './sentence.ts'

/** A quarter, the rhythm in which people look back on their skills. */
export const QUARTER_DAYS = 90

/** What changes quickly goes stale sooner. */
export const CHANGING_DAYS = 60

/** What had no time for a year was left behind on purpose; it is not held against anybody. */
export const LEFT_DAYS = 365

/** Ten hours make a skill one that was built up, even if nobody flagged it. */
export const INVESTED_MINUTES = 600

/** Three hours of learning are more than a look. */
export const LEARNED_MINUTES = 180

/** Four weeks to find a first use for what was learned. */
export const TIME_TO_APPLY_DAYS = 28

/** Two hours of practice in a quarter are something that others can have noticed. */
export const PRACTISED_MINUTES = 120

/** Time learning in the last quarter, begun four weeks ago or earlier, and none practising or applying. */
export function learningWithoutApplying(context: InsightContext, history: History): Insight[] {
  const from = addDays(context.today, 1 - QUARTER_DAYS)
  return skillsOf(history).flatMap(({ skill, category, label }) => {
    const { learn, practise, apply } = history.modesSince(skill.id, from)
    if (learn < LEARNED_MINUTES || practise + apply > 0) return []
    const since = context.entries
      .filter(({ date, mode }) => mode === 'learn' && from <= date && date <= context.today)
      .filter(({ allocations }) => allocations.some(({ skillId }) => skillId === skill.id))
      .reduce((first, { date }) => (date < first ? date : first), context.today)
    if (since > addDays(context.today, -TIME_TO_APPLY_DAYS)) return []
    const rule = 'learning-without-applying'
    const say = { rule, skill: label, learned: learn, days: QUARTER_DAYS } as const
    return insightOf(say, skill, category, since, { learned: learn, days: QUARTER_DAYS })
  })
}

/** A soft skill that was practised for a quarter without a word from anybody on it. */
export function noFeedback(context: InsightContext, history: History): Insight[] {
  const { today, entries, feedback } = context
  const from = addDays(today, 1 - QUARTER_DAYS)
  return skillsOf(history).flatMap(({ skill, category, label }) => {
    if (category.side !== 'soft') return []
    const { practise, apply } = history.modesSince(skill.id, from)
    const practised = practise + apply
    const began = history.firstTime(skill.id, ['practise', 'apply'])
    if (practised < PRACTISED_MINUTES || began === null || began > addDays(today, -QUARTER_DAYS)) return []
    const said = [
      ...feedback
        .filter(({ skillIds, levels }) =>
          [...skillIds, ...levels.map((one) => one.skillId)].includes(skill.id),
        )
        .map(({ date }) => date),
      ...entries
        .filter(
          ({ kind, allocations }) =>
            kind === 'feedback' && allocations.some((one) => one.skillId === skill.id),
        )
        .map(({ date }) => date),
      history.lastTime((skillId) => skillId === skill.id, ['feedback'])?.day ?? began,
    ].filter((date) => date <= today)
    const since = said.reduce((last, date) => (date > last ? date : last), began)
    if (since >= from) return []
    const say = { rule: 'no-feedback', skill: label, practised, days: QUARTER_DAYS } as const
    return insightOf(say, skill, category, since, { practised, days: QUARTER_DAYS })
  })
}

/** A skill that was built up, or that the user wants, without a minute for a quarter. */
export function skillStale({ today }: InsightContext, history: History): Insight[] {
  return skillsOf(history).flatMap(({ skill, category, label }) => {
    const minutes = history.minutesEver(skill.id)
    const isWanted = skill.flags.length > 0 || skill.wantedLevel !== null || minutes >= INVESTED_MINUTES
    if (!isWanted || category.side === 'personal') return []
    const last = history.lastTime((skillId) => skillId === skill.id)
    if (last === null || last.day <= addDays(today, -LEFT_DAYS)) return []
    const days = history.countedDays(addDays(last.day, 1))
    if (days < (skill.flags.includes('changing') ? CHANGING_DAYS : QUARTER_DAYS)) return []
    const span = { days, atLeast: !last.exact }
    const say = { rule: 'skill-stale', skill: label, span, minutes } as const
    return insightOf(say, skill, category, last.day, { days, minutes })
  })
}

/** The skills that are in use, with their categories and what they are called alone. */
function skillsOf({ catalog }: History): { skill: Skill; category: Category; label: string }[] {
  return catalog.skills.flatMap((skill) => {
    const category = catalog.categoryById.get(skill.categoryId)
    if (category === undefined || category.archived || skill.archived) return []
    return { skill, category, label: skillLabel(skill, category) }
  })
}

function insightOf(
  say: Saying,
  skill: Skill,
  category: Category,
  since: Day,
  numbers: Insight['numbers'],
): Insight {
  return {
    rule: say.rule,
    key: skill.id,
    sentence: sentenceOf(say),
    how: howOf(say.rule),
    since,
    numbers,
    wants: { side: category.side, categoryId: category.id, skillId: skill.id },
  }
}
