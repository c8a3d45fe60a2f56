import { digestOf } from '../ledger/digest.ts'
import { numberedKeys, PLAIN_DRAFT, type DraftFile, type EntryDraft } from './import-draft.ts'
import { timeFailureText, type TimeFile, type TimeRow } from './time-rows.ts'

/** The drafts of a time sheet. A row's project (else client, else description) is its skill. */
export function draftsOfTimeFile(file: TimeFile): DraftFile {
  switch (file.kind) {
    case 'ambiguous-dates':
      return file
    case 'not-readable':
      return { kind: 'refused', message: timeFailureText(file.failure) }
    case 'rows': {
      const keyOf = numberedKeys()
      const drafts = file.rows.map((row) => draftOf(row, keyOf(digestOf(meaningOf(row)))))
      return { kind: 'drafts', drafts, problems: file.problems }
    }
  }
}

function draftOf(row: TimeRow, key: string): EntryDraft {
  const { line, date, minutes, description, project, client, task, tags } = row
  const skill = project || client || description
  return {
    ...PLAIN_DRAFT,
    line,
    key,
    date,
    minutes,
    title: description || project || client || 'Untitled',
    notes: task === '' ? '' : `Task: ${task}`,
    tags,
    parts: skill === '' ? [] : [{ name: skill, category: '', side: null, minutes }],
  }
}

/** What makes two rows the same: not where in the file they stand, nor how the file writes its dates. */
function meaningOf(row: TimeRow): unknown {
  const { date, minutes, start, description, project, client, task, tags, user } = row
  return [date, minutes, start, description, project, client, task, tags, user]
}
