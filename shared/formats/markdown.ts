import { formatMinutes } from '../duration.ts'
import { categoryOfSkill } from '../entry/catalog-index.ts'
import type { Entry } from '../entry/entry.ts'
import type { EntryNames, EntryWriter } from './entry-writer.ts'
import { escapedMarkdown, selfContained } from './markdown-text.ts'

/** What the front matter says of the file. Days as `YYYY-MM-DD`; `exportedAt` an ISO instant. */
export type MarkdownHead = {
  readonly app: string
  readonly exportedAt: string
  readonly range: { readonly from: string; readonly to: string } | null
}

/**
 * One Markdown file: front matter, then a heading for each year, month and entry. What is one line of text is escaped,
 * notes keep their Markdown.
 */
export function markdownWriter(names: EntryNames, head: MarkdownHead): EntryWriter {
  let month = ''
  return {
    head: frontMatter(head),
    of: (entry) => {
      const before = month
      month = entry.date.slice(0, 7)
      const year = month.slice(0, 4)
      return [
        ...(before.slice(0, 4) === year ? [] : [`# ${year}`]),
        ...(before === month ? [] : [`## ${month}`]),
        `### ${entry.date} ${escapedMarkdown(entry.title)}`,
        factsOf(entry, names),
        ...textsOf(entry),
      ]
        .map((block) => `${block}\n\n`)
        .join('')
    },
    foot: '',
  }
}

function frontMatter({ app, exportedAt, range }: MarkdownHead): string {
  const fields = {
    title: 'Evenkeel journal',
    app,
    exported: exportedAt,
    ...(range !== null && { from: range.from, to: range.to }),
  }
  // A JSON string is a YAML string.
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n`
}

function factsOf(entry: Entry, { catalog, courses, goals }: EntryNames): string {
  const skills = entry.allocations.map(({ skillId, minutes }) => {
    const category = categoryOfSkill(catalog, skillId)
    const where = category === undefined ? '' : ` (${escapedMarkdown(category.name)}, ${category.side})`
    return `${escapedMarkdown(catalog.skillById.get(skillId)?.name ?? 'Unknown skill')}${where} ${formatMinutes(minutes)}`
  })
  const facts: Record<string, string | undefined> = {
    Time: formatMinutes(entry.minutes),
    Skills: skills.join('; '),
    Kind: entry.kind,
    Mode: entry.mode ?? undefined,
    Tags: entry.tags.map(escapedMarkdown).join(', '),
    With: entry.with ?? undefined,
    Context: entry.context,
    Course: escapedMarkdown((entry.courseId === null ? undefined : courses.get(entry.courseId)) ?? ''),
    Goal: escapedMarkdown((entry.goalId === null ? undefined : goals.get(entry.goalId)) ?? ''),
    Provenance: entry.provenance,
  }
  return (
    Object.entries(facts)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => `${name}: ${value}`)
      // Lines of one paragraph: a list would take the notes after it for its own.
      .join('  \n')
  )
}

function* textsOf({ notes, moment, outcome }: Entry): Iterable<string> {
  const named: readonly (readonly [string, string])[] = [
    ['Situation', moment?.situation ?? ''],
    ['What I did', moment?.action ?? ''],
    ['Effect', moment?.effect ?? ''],
    ['Outcome', outcome],
  ]
  if (notes.trim() !== '') yield selfContained(notes)
  for (const [name, text] of named) if (text.trim() !== '') yield `**${name}**\n\n${selfContained(text)}`
}
