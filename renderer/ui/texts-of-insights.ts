import { formatMinutes } from '../../shared/duration.ts'
import type { Insight, InsightDecision } from '../../shared/insight/insight.ts'
import { INSIGHT_RULES, type InsightRule } from '../../shared/insight/insight.ts'
import type { Formats } from './formats-for.ts'
import { plural } from './plural.ts'
import { sideNames } from './texts-of-balance.ts'

/** One figure of an insight, with what it is. */
export type Figure = { label: string; value: string }

/** What is said of insights and of what was decided on them. */
export const textsOfInsights = {
  title: 'Worth a look today',
  calm: 'Nothing stands out today.',
  place: (index: number, count: number) => `${index} of ${count}`,
  previous: 'Previous insight',
  next: 'Next insight',
  since: (day: string) => `Since ${day}.`,
  figures: 'The figures behind it',
  planSomething: 'Plan something for it',
  lookAtPlan: 'Look at the plan',
  lookAtTarget: 'Look at the target',
  keepTarget: 'Keep the target as it is',
  notNow: 'Not now',
  aWeek: 'Ask again in a week',
  untilDay: 'Ask again on a day',
  dismiss: 'Dismiss with a reason',
  snoozeTitle: 'Ask again on a day',
  snoozeUntil: 'Show it again on',
  snoozeAccept: 'Ask again then',
  needLater: 'Choose a day after today.',
  dismissTitle: 'Dismiss this insight',
  dismissReason: 'Why it does not matter',
  dismissHint:
    'A few words for yourself. It stays away from now on; you can take this back under “Decided so far”.',
  dismissAccept: 'Dismiss',
  needReason: 'Say in a few words why.',

  decided: (count: number) => `Decided so far (${count})`,
  decidedTitle: 'What you decided on insights',
  decidedText: 'Take a decision back, and what it was about shows again where it still holds.',
  close: 'Close',
  takeBack: 'Take back',
  takeBackOf: (sentence: string) => `Take back: ${sentence}`,
  noneLeft: 'Every decision is taken back.',
  took: (sentence: string) => `Taken back: ${sentence}`,
  did: {
    accepted: 'You took this up',
    kept: 'The target stays as it is, looked at today.',
    snoozed: (day: string) => `It shows again on ${day}.`,
    dismissed: 'Dismissed. It stays away.',
  },
  undo: {
    accepted: 'take up an insight',
    snoozed: 'put off an insight',
    dismissed: 'dismiss an insight',
    takenBack: 'take back a decision',
  },
  decision: ({ decision, reason }: InsightDecision, on: string, until: string): string => {
    switch (decision) {
      case 'accepted':
        return `Taken up on ${on}`
      case 'snoozed':
        return `Put off on ${on} until ${until}`
      case 'dismissed':
        return reason === '' ? `Dismissed on ${on}` : `Dismissed on ${on}: ${reason}`
    }
  },
  rules: {
    'side-missing': 'A side without time',
    'outside-band': 'Outside the band',
    'category-missing': 'A category without time',
    'personal-neglected': 'No time for the personal side',
    'over-planned': 'More planned than done',
    'carried-growing': 'A growing balance of the plan',
    'learning-without-applying': 'Learned and not used yet',
    'no-feedback': 'Practised without feedback',
    'skill-stale': 'A skill that had no time',
    'target-old': 'A target not looked at for a year',
  } satisfies Record<InsightRule, string>,
} as const

/** What a decision was about: the sentence of its time or, from before those were kept, the name of its rule. */
export function decidedAbout({ sentence, rule }: InsightDecision): string {
  if (sentence !== '') return sentence
  const known = INSIGHT_RULES.find((one) => one === rule)
  return known === undefined ? rule : textsOfInsights.rules[known]
}

/** The numbers of an insight, each as what it is. */
export function figuresOf({ rule, numbers }: Insight, formats: Formats): Figure[] {
  const minutes = (key: string, label: string) => figure(label, numbers[key], formatMinutes)
  const days = (label: string) => figure(label, numbers['days'], (days) => daysText(days, formats))
  const share = (key: 'hard' | 'soft') =>
    figure(sideNames[key], numbers[key], (fraction) => formats.percent(Math.round(fraction * 1000) / 10))
  switch (rule) {
    case 'outside-band':
      return [...share('hard'), ...share('soft')]
    case 'side-missing':
      return [...days('Without time'), ...minutes('hard', sideNames.hard), ...minutes('soft', sideNames.soft)]
    case 'category-missing':
      return days('Without time')
    case 'personal-neglected':
      return [...days('Without time'), ...minutes('work', 'Hard and soft')]
    case 'over-planned':
      return [...minutes('planned', 'Planned'), ...minutes('actual', 'Done')]
    case 'carried-growing':
      return [
        ...figure('Carried over', numbers['carried'], (carried) =>
          carried < 0 ? `−${formatMinutes(-carried)}` : `+${formatMinutes(carried)}`,
        ),
        ...minutes('planned', 'A week’s plan'),
      ]
    case 'learning-without-applying':
      return [...minutes('learned', 'Learned'), ...days('In the last')]
    case 'no-feedback':
      return [...minutes('practised', 'Practised and applied'), ...days('In the last')]
    case 'skill-stale':
      return [...days('Without time'), ...minutes('minutes', 'Put into it so far')]
    case 'target-old':
      return [...share('hard'), ...share('soft'), ...days('Ago')]
  }
}

function figure(label: string, value: number | undefined, write: (value: number) => string): Figure[] {
  return value === undefined ? [] : [{ label, value: write(value) }]
}

function daysText(days: number, formats: Formats): string {
  return `${formats.number(days)} ${plural(days, 'day', 'days')}`
}
