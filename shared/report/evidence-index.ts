import type { Day } from '../day.ts'
import { isWithin, asOf, type RedactedSource } from './source.ts'

/** What a file shows. */
export type EvidenceOf =
  | { readonly kind: 'credential'; readonly title: string }
  | { readonly kind: 'entry'; readonly title: string; readonly day: Day }

/** An evidence file of the report's index. The hash is of its content, in hex. */
export type EvidenceLine = {
  /** From 1, in the order in which the report comes to them. */
  readonly number: number
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly of: readonly EvidenceOf[]
}

/** The files of the credentials and of the entries of a report, each once. */
export function evidenceIndex(source: RedactedSource): EvidenceLine[] {
  const records = new Map(source.files.map((file) => [file.id, file]))
  const found = new Map<string, EvidenceLine & { of: EvidenceOf[] }>()
  const add = (fileIds: readonly string[], of: EvidenceOf) => {
    for (const id of fileIds) {
      const file = records.get(id)
      if (file === undefined) continue
      const line = found.get(id)
      if (line !== undefined) line.of.push(of)
      else {
        const { name, bytes, sha256 } = file
        found.set(id, { number: found.size + 1, id, name, bytes, sha256, of: [of] })
      }
    }
  }
  for (const { fileIds, title } of credentialsOf(source)) add(fileIds, { kind: 'credential', title })
  for (const { fileIds, title, date } of source.entries)
    if (isWithin(source, date)) add(fileIds, { kind: 'entry', title, day: date })
  return [...found.values()]
}

/** The credentials that were there by the report's day. */
export function credentialsOf(source: RedactedSource): RedactedSource['credentials'] {
  const day = asOf(source)
  return source.credentials.filter(({ issuedOn }) => issuedOn === null || issuedOn <= day)
}
