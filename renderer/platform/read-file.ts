import { failed, success, type Result } from '../../shared/result.ts'

/** Why a file that was dropped or chosen is not read. */
export type FileProblem = { kind: 'too-large' } | { kind: 'not-text' } | { kind: 'unreadable' }

/** Reads a file that a person gave to the window as UTF-8, if it has at most so many bytes. Its path is never known. */
export async function readTextOf(file: File, most: number): Promise<Result<string, FileProblem>> {
  if (file.size > most) return failed({ kind: 'too-large' })
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch (error) {
    // It was moved or deleted meanwhile, or is a folder.
    console.warn('A file could not be read.', error instanceof Error ? error.name : 'unknown')
    return failed({ kind: 'unreadable' })
  }
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return failed({ kind: 'not-text' })
  }
}
