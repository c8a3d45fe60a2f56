import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EvidenceDoor } from '../../../electron/evidence/door.ts'
import { EvidenceFolder } from '../../../electron/evidence/evidence-folder.ts'
import { disk } from '../../../electron/ledger/file-system.ts'
import { MOST_EVIDENCE_BYTES } from '../../../shared/bridge/evidence.ts'
import { inTemporaryFolder } from '../../support/temporary-folder.ts'

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

/** A door over a real folder. */
function doorOf(folder: string) {
  const files = new EvidenceFolder(disk, folder, new Map())
  const door = new EvidenceDoor(null)
  door.open(async () => ({
    take: async (content, said) => {
      const sha256 = await files.take(content, said)
      return sha256 === null ? { kind: 'not-as-said' } : { kind: 'kept', sha256, bytes: said.bytes }
    },
    read: async (sha256) => await files.read({ sha256 }),
  }))
  const admit = (bytes: number, now?: number, sha256?: string) => {
    const admitted = door.admit({ bytes, sha256 }, now)
    if (admitted.kind === 'too-large') throw new Error('It is too large.')
    return admitted.token
  }
  const post = async (token: string, body: Uint8Array, origin: string | null = 'app://journal') => {
    const headers = origin === null ? {} : { origin }
    const request = new Request(`app://journal/evidence/${token}`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers,
    })
    const response = await door.answer(request, { 'X-Test': 'yes' })
    return response === null ? null : ((await response.json()) as unknown)
  }
  const get = async (path: string) =>
    await door.answer(new Request(`app://journal${path}`), { 'X-Test': 'yes' })
  return { door, admit, post, get }
}

describe('An evidence file that is brought in', () => {
  it('is kept under the hash of its content, byte for byte, and nothing else is left', () =>
    inTemporaryFolder(async (folder) => {
      const { admit, post } = doorOf(folder)
      const content = Buffer.alloc(2_345_678, 'proof ')
      expect(await post(admit(content.length), content)).toEqual({
        kind: 'kept',
        sha256: hashOf(content),
        bytes: content.length,
      })
      // The same again is the same file.
      expect(await post(admit(content.length), content)).toMatchObject({ kind: 'kept' })
      expect(await readdir(join(folder, 'files'))).toEqual([hashOf(content)])
      expect((await readFile(join(folder, 'files', hashOf(content)))).equals(content)).toBe(true)
    }))

  it('takes the place of damaged content, which is set aside', () =>
    inTemporaryFolder(async (folder) => {
      const { admit, post } = doorOf(folder)
      await mkdir(join(folder, 'files'))
      await writeFile(join(folder, 'files', hashOf(PNG)), 'forged')
      expect(await post(admit(PNG.length), PNG)).toMatchObject({ kind: 'kept' })
      expect((await readdir(join(folder, 'files'))).toSorted()).toEqual([
        hashOf(PNG),
        `${hashOf(PNG)}.damaged-1`,
      ])
    }))

  it.each([
    ['fewer bytes', PNG.length + 1],
    ['more bytes', PNG.length - 1],
  ])('is refused with %s than were said, and leaves nothing', (_, said) =>
    inTemporaryFolder(async (folder) => {
      const { admit, post } = doorOf(folder)
      expect(await post(admit(said), PNG)).toEqual({ kind: 'not-as-said' })
      expect(await readdir(join(folder, 'files'))).toEqual([])
    }),
  )

  it('of which the hash was said has just that content', () =>
    inTemporaryFolder(async (folder) => {
      const { admit, post } = doorOf(folder)
      const forged = Buffer.from(PNG).fill(7, 8)
      expect(await post(admit(PNG.length, undefined, hashOf(PNG)), forged)).toEqual({ kind: 'not-as-said' })
      expect(await readdir(join(folder, 'files'))).toEqual([])
      expect(await post(admit(PNG.length, undefined, hashOf(PNG)), PNG)).toMatchObject({ kind: 'kept' })
    }))

  it('needs a token that was given out, not used before and not a minute old', () =>
    inTemporaryFolder(async (folder) => {
      const { admit, post } = doorOf(folder)
      const token = admit(PNG.length)
      expect(await post('0'.repeat(48), PNG)).toBeNull()
      expect(await post(token, PNG)).toMatchObject({ kind: 'kept' })
      expect(await post(token, PNG)).toBeNull()
      expect(await post(admit(PNG.length, Date.now() - 61_000), PNG)).toBeNull()
    }))

  it.each([null, 'null', 'https://example.org', 'app://other', 'app://journal.evil', 'file://'])(
    'is not taken from the origin %s, and its token is spent',
    (origin) =>
      inTemporaryFolder(async (folder) => {
        const { admit, post } = doorOf(folder)
        const token = admit(PNG.length)
        expect(await post(token, PNG, origin)).toBeNull()
        expect(await post(token, PNG)).toBeNull()
      }),
  )

  it('may have 25 MB and not one byte more', () => {
    expect(new EvidenceDoor(null).admit({ bytes: MOST_EVIDENCE_BYTES }).kind).toBe('admitted')
    expect(new EvidenceDoor(null).admit({ bytes: MOST_EVIDENCE_BYTES + 1 })).toEqual({ kind: 'too-large' })
  })
})

describe('An evidence file that is shown', () => {
  it('is a picture by its content, with the headers of every page', () =>
    inTemporaryFolder(async (folder) => {
      const { admit, post, get } = doorOf(folder)
      await post(admit(PNG.length), PNG)
      const response = await get(`/files/${hashOf(PNG)}`)
      expect(response?.headers.get('Content-Type')).toBe('image/png')
      expect(response?.headers.get('X-Test')).toBe('yes')
      expect(Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0)).equals(PNG)).toBe(true)
    }))

  it('is nothing that could run, nothing damaged, and no other address', () =>
    inTemporaryFolder(async (folder) => {
      const { admit, post, get } = doorOf(folder)
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
      await post(admit(svg.length), svg)
      await post(admit(PNG.length), PNG)
      expect(await get(`/files/${hashOf(svg)}`)).toBeNull()
      await writeFile(join(folder, 'files', hashOf(PNG)), Buffer.concat([PNG, PNG]))
      for (const path of [hashOf(PNG), 'f'.repeat(64), '../ledger.jsonl', '%2e%2e/ledger.jsonl', ''])
        expect(await get(`/files/${path}`), path).toBeNull()
    }))
})
