import type { Day } from '../day.ts'
import type { Entry } from '../entry/entry.ts'
import { csvRecord } from '../formats/csv-cells.ts'
import type { RecordOf } from '../journal/journal.ts'
import { creditsIn, type Activity } from './activity.ts'
import { creditLine } from './credit-lines.ts'
import type { Credits } from './credits.ts'
import type { Credential } from './records.ts'
import type { AuditColumn, RulePack } from './rule-pack.ts'
import { HELP_LINE } from './shipped-packs.ts'

/** What an audit pack holds beside the report: texts and evidence, each under the name that it gets. */
export type AuditPack = {
  /** The folder's name. */
  readonly name: string
  readonly texts: readonly { readonly name: string; readonly text: string }[]
  readonly evidence: readonly { readonly sha256: string; readonly name: string }[]
}

type Scene = {
  readonly credential: Credential
  readonly pack: RulePack
  readonly credits: Credits
  /** The entries that activities are of, by id. */
  readonly entries: ReadonlyMap<string, Entry>
  /** The records of all evidence files, by id. */
  readonly files: ReadonlyMap<string, RecordOf<'files'>>
  readonly day: Day
}

/** The columns of a pack that names none. */
const COLUMNS: RulePack['columns'] = [
  { title: 'Date', of: 'date' },
  { title: 'Activity', of: 'title' },
  { title: 'Category', of: 'category' },
  { title: 'Credits', of: 'credits' },
]

/**
 * Puts together what shows a cycle to an auditor: the activities in the body's columns, the sums as the command
 * `credits` prints them, and every file, numbered as the activities name it.
 */
export function auditPack(scene: Scene): AuditPack {
  const { credential, pack, credits, entries, files, day } = scene
  const numbers = new Map<string, { number: string; name: string }>()
  const evidence: { sha256: string; name: string }[] = []
  const numbersOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const file = files.get(id)
      if (file === undefined) return []
      const known = numbers.get(file.sha256)
      if (known !== undefined) return known.number
      const number = String(numbers.size + 1).padStart(3, '0')
      const name = `${number}-${file.name}`
      numbers.set(file.sha256, { number, name })
      evidence.push({ sha256: file.sha256, name })
      return number
    })
  const own = numbersOf(credential.fileIds)
  const columns = pack.columns.length === 0 ? COLUMNS : pack.columns
  const rows = credits.activities.map((activity) => [
    ...columns.map(({ of }) => cellOf(of, activity, entries.get(activity.entryId), pack)),
    activity.notCounted === null ? 'yes' : 'no',
    numbersOf(entries.get(activity.entryId)?.fileIds ?? []).join(' '),
  ])
  const header = [...columns.map(({ title }) => title), 'Counts', 'Evidence']
  const { from, to } = credits.cycle
  const sums = { on: day, ...creditLine(credential, pack, credits) }
  const read = [
    `${credential.title}${pack.body === '' ? '' : `, ${pack.body}`}: cycle ${from} to ${to}, as of ${day}`,
    '',
    'activities.csv   what was claimed, one line a claim',
    'credits.json     what it adds up to',
    'report.pdf       the progress report of the cycle',
    'evidence/        the files, numbered as activities.csv names them',
    'SHA256SUMS       the hash of each of them; verify with: sha256sum -c SHA256SUMS',
    '',
    ...(own.length === 0 ? [] : [`Files of the credential itself: ${own.join(', ')}`]),
    HELP_LINE,
    pack.source === ''
      ? ''
      : `Rules: ${pack.source}${pack.checkedOn === null ? '' : `, checked on ${pack.checkedOn}`}`,
  ]
  return {
    name: `evenkeel-audit-${slug(pack.name)}-${from}--${to}`,
    texts: [
      { name: 'README.txt', text: `${read.join('\n').trimEnd()}\n` },
      { name: 'activities.csv', text: `\uFEFF${[header, ...rows].map(csvRecord).join('')}` },
      { name: 'credits.json', text: `${JSON.stringify(sums, null, 2)}\n` },
    ],
    evidence,
  }
}

function cellOf(of: AuditColumn, activity: Activity, entry: Entry | undefined, pack: RulePack): string {
  switch (of) {
    case 'date':
      return activity.date
    case 'title':
      return activity.title
    case 'category':
      return activity.category
    case 'credits':
      return String(creditsIn(activity.units, pack))
    case 'minutes':
      return String(activity.minutes)
    case 'kind':
      return activity.kind
    case 'structured':
      return activity.structured ? 'yes' : 'no'
    case 'participatory':
      return activity.participatory ? 'yes' : 'no'
    case 'outcome':
      return entry?.outcome ?? ''
    case 'reflection':
      return entry?.notes ?? ''
  }
}

function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return plain === '' ? 'credits' : plain.slice(0, 40)
}
