import { expect, it } from 'vitest'
import { loadImport } from '../../../renderer/storage/import/load-import.ts'
import { MOST_CSV_BYTES, MOST_JOURNAL_BYTES } from '../../../shared/formats/import-problem.ts'

/** A file of a size, of which nothing but its beginning may be read. */
function fileOf(size: number, head: string): Blob {
  const file = {
    size,
    slice: () => new Blob([head]),
    arrayBuffer: () => Promise.reject(new Error('It was read.')),
  }
  return file as unknown as Blob
}

it.each([
  ['a table', MOST_CSV_BYTES, 'Date,Title,Minutes', 64],
  ['a journal', MOST_JOURNAL_BYTES, '{"format":"evenkeel-journal"', 512],
])('%s that is too large is refused before it is read', async (_, most, head, megabytes) => {
  expect(await loadImport(fileOf(most + 1, head))).toEqual({
    kind: 'refused',
    message: `The file is larger than the ${megabytes} MB that are read at most. Nothing was changed.`,
  })
  await expect(loadImport(fileOf(most, head))).rejects.toThrow('It was read.')
})

it.each([
  ['other bytes than UTF-8', new Uint8Array([0x44, 0xff, 0xfe]), /not UTF-8 text/],
  ['no format that is known', new TextEncoder().encode('a,b\n1,2'), /none of those that can be read/],
])('a file of %s is refused in a sentence', async (_, bytes, message) => {
  expect(await loadImport(new Blob([bytes]))).toMatchObject({
    kind: 'refused',
    message: expect.stringMatching(message) as string,
  })
})
