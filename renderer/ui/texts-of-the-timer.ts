import { formatMinutes } from '../../shared/duration.ts'
import type { Away } from '../../shared/timer/timer.ts'

/** `0:42:07` of milliseconds. */
export function timerClock(ms: number): string {
  return `${timerMinutes(ms)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`
}

/** `0:42` of milliseconds. */
export function timerMinutes(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** What the timer says. */
export const textsOfTheTimer = {
  label: 'Timer',
  line: 'What are you working on?',
  placeholder: 'What are you working on? Code review @Programming',
  untitled: 'Timer',
  start: 'Start timer',
  pause: 'Pause',
  resume: 'Resume',
  log: 'Stop and log',
  more: 'More for the timer',
  switch: 'Switch to something else',
  discard: 'Discard',
  nextLine: 'What comes next?',
  startNext: 'Log and start',
  running: 'Running',
  paused: 'Paused',
  leftOut: (words: readonly string[]) =>
    `The timer knows the time itself and leaves out ${words.join(', ')}.`,
  tooLong: (minutes: number) =>
    `The timer shows ${formatMinutes(minutes)}, and one entry holds a day at most. How long was it really?`,
  howLong: 'How long',
  howLongExample: 'Between 1 minute and 24 hours, such as 45m or 1h 30m.',
  logged: (minutes: number, title: string) => `Logged ${formatMinutes(minutes)} ${title}`,
  logLabel: 'log the timer',
  discarded: 'The timer was discarded',
  discardLabel: 'discard the timer',
  answerFirst: 'Say first what the time away was.',
  nothingToContinue: 'There is no entry to go on with yet.',
  inNavigation: (time: string, title: string) => `Timer: ${title}, ${time}. Show it`,
  away: ({ reason, ms }: Away, from: string, to: string): string => {
    const span = `${from}–${to}`
    const time = ms === null ? '' : formatMinutes(Math.max(1, Math.floor(ms / 60_000)))
    switch (reason) {
      case 'idle':
        return `You were away ${time} (${span}).`
      case 'silence':
        return `The computer slept ${time} (${span}).`
      case 'asleep-or-set':
        return `The computer slept ${time} (${span}), or its clock was changed.`
      case 'closed':
        return `Evenkeel was closed ${time} (${span}).`
      case 'clock-set-back':
        return `Evenkeel was closed, and the clock now says ${to}, earlier than when the timer was last seen (${from}). Nobody can tell how long that was.`
    }
  },
  awayAsk: 'The timer has not counted it.',
  keep: 'Keep',
  drop: 'Drop',
  other: 'Log as something else',
  otherLine: 'What was it?',
  logOther: 'Log it',
  cancel: 'Cancel',
} as const
