import type { ImportFormat, JournalCommand } from '../../shared/bridge/commands.ts'
import { detectFormat } from '../../shared/formats/detect-format.ts'
import type { ImportProblem } from '../../shared/formats/import-problem.ts'
import { readImport, type ReadImport } from '../storage/read-import.ts'
import { keepImport } from '../storage/keep-import.ts'
import { DONE, notSaved, refused, writeJson, type CommandContext, type CommandEnd } from './context.ts'

type ImportCommand = Extract<JournalCommand, { name: 'import' }>

/** Imports a file: all of it in one commit, or nothing. Prints what came in and what is to be known about it. */
export async function importFile(command: ImportCommand, context: CommandContext): Promise<CommandEnd> {
  const format = command.format ?? detectFormat(command.text)
  if (format === null) {
    return refused(
      'The file is none of those that can be read: an Evenkeel journal or CSV, a Toggl Track or Clockify report, a Day One journal.',
    )
  }
  const read = await readImport(context.journal, { ...command, format })
  if (read.kind === 'refused') return refused(read.message)
  if (read.kind === 'ambiguous-dates') {
    return refused(
      `The dates can be read in two ways, e.g. ${read.example}. Say --date-order dmy or --date-order mdy.`,
    )
  }
  const stopping = read.problems.filter(({ stops }) => stops)
  if (stopping.length > 0 && !command.skipBad) {
    await tell(context, format, { ...read, added: 0, duplicates: 0 })
    return refused(...said(stopping), 'With --skip-bad the rest is imported.')
  }
  if (!command.dryRun) {
    const kept = await keepImport(context.journal, 'import', read)
    switch (kept.kind) {
      case 'not-saved':
        return notSaved(kept)
      case 'no-snapshot':
        return refused(`The snapshot before the import could not be made (${kept.why}).`)
      case 'cancelled':
        return refused('The import was ended.')
      case 'saved':
        await tell(context, format, read)
        return { ...DONE, messages: kept.lost.map(lostText) }
    }
  }
  await tell(context, format, read)
  return DONE
}

function lostText(name: string): string {
  return `The content of the evidence file "${name}" could not be kept; its record is there. Importing the file again brings it.`
}

async function tell(
  { bridge }: CommandContext,
  format: ImportFormat,
  {
    added,
    duplicates,
    problems,
  }: Pick<Extract<ReadImport, { kind: 'plan' }>, 'added' | 'duplicates' | 'problems'>,
): Promise<void> {
  await writeJson(bridge, { format, added, duplicates, problems })
}

const MOST_SAID = 1_000

/** The problems as lines, the first thousand of them; standard output has all. */
function said(problems: readonly ImportProblem[]): string[] {
  const rest = problems.length - MOST_SAID
  return [...problems.slice(0, MOST_SAID).map(textOf), ...(rest > 0 ? [`And ${rest} more.`] : [])]
}

function textOf({ line, text }: ImportProblem): string {
  return line === null ? text : `Line ${line}: ${text}`
}
