import type { Kind, Mode } from '../entry/entry.ts'

/** In which part of the career something was done: as a developer, as a team lead, or in both. */
export type Phase = 'developer' | 'lead' | 'both'

/** Something the sample's person does. `minutes` is a range; several skills share the minutes evenly. */
export type Activity = {
  readonly title: string
  readonly kind: Kind
  readonly mode: Mode | null
  readonly minutes: readonly [number, number]
  readonly skills: readonly string[]
  readonly tags: readonly string[]
  readonly phase: Phase
  readonly notes: string
}

const KINDS: Readonly<Record<string, Kind>> = {
  co: 'course',
  ce: 'certification',
  pr: 'practice',
  pj: 'project',
  wo: 'workshop',
  re: 'reading',
  te: 'teaching',
  ne: 'networking',
  fe: 'feedback',
  mo: 'moment',
  rf: 'reflection',
  ot: 'other',
}
const MODES: Readonly<Record<string, Mode | null>> = {
  l: 'learn',
  p: 'practise',
  a: 'apply',
  f: 'feedback',
  '-': null,
}
const PHASES: Readonly<Record<string, Phase>> = { d: 'developer', m: 'lead', b: 'both' }

/**
 * Reads a table of activities under one list of skills. A line is phase, kind and mode in short, a range of
 * minutes, the title, tags, and after `//` the notes: `b pj a 60-180 Typed the order API #api // It paid off.`
 */
export function activities(skills: string, table: string): Activity[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      activity(
        skills.split(', ').filter((name) => name !== ''),
        line,
      ),
    )
}

function activity(skills: readonly string[], line: string): Activity {
  const match = /^([dmb]) (\w\w) ([lpaf-]) (\d+)-(\d+) (.+?)((?: #[\w-]+)*)(?: \/\/ (.+))?$/.exec(line)
  if (match === null) throw new Error(`This line of the sample is not an activity: ${line}`)
  const [, phase = '', kind = '', mode = '', least, most, title = '', tags = '', notes = ''] = match
  return {
    title,
    kind: KINDS[kind] ?? 'other',
    mode: MODES[mode] ?? null,
    minutes: [Number(least), Number(most)],
    skills,
    tags: tags.split(' #').filter((tag) => tag !== ''),
    phase: PHASES[phase] ?? 'both',
    notes: notes.replaceAll('\\n', '\n'),
  }
}
