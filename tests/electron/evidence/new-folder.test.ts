import { execFileSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolderWith, type FolderFile } from '../../../electron/evidence/new-folder.ts'
import { inTemporaryFolder } from '../../support/temporary-folder.ts'

const file = (path: string, text: string): FolderFile => ({ path, content: async () => Buffer.from(text) })

describe('A new folder', () => {
  it('has every file, and hashes that sha256sum verifies until one is changed', () =>
    inTemporaryFolder(async (parent) => {
      const files = [
        file('a.csv', 'a,b\r\n'),
        file('evidence/001-Überweisung (2).pdf', 'x'),
        file('leer.txt', ''),
      ]
      expect(await makeFolderWith(parent, 'pack', files)).toBe('pack')
      const verify = () =>
        execFileSync('sha256sum', ['-c', 'SHA256SUMS'], {
          cwd: join(parent, 'pack'),
          stdio: 'pipe',
        }).toString()
      expect(verify().trim().split('\n')).toHaveLength(3)
      await writeFile(join(parent, 'pack', 'a.csv'), 'a,c\r\n')
      expect(verify).toThrow(/Command failed/)
    }))

  it('touches nothing that is there', () =>
    inTemporaryFolder(async (parent) => {
      await makeFolderWith(parent, 'pack', [file('a', 'one')])
      expect(await makeFolderWith(parent, 'pack', [file('a', 'two')])).toBe('pack (2)')
      expect(await readFile(join(parent, 'pack', 'a'), 'utf8')).toBe('one')
    }))

  it('is not there at all when one file fails', () =>
    inTemporaryFolder(async (parent) => {
      const broken: FolderFile = {
        path: 'b',
        content: async () => {
          throw Object.assign(new Error('gone'), { code: 'EIO' })
        },
      }
      await expect(makeFolderWith(parent, 'pack', [file('a', 'one'), broken])).rejects.toThrow('gone')
      expect(await readdir(parent)).toEqual([])
    }))
})
