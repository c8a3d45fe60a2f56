import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a disk can be mounted here, which takes the right to; where not, it says that tests are left out. */
export function mayMountDisk(): boolean {
  try {
    unmountDisk(mountDisk())
    return true
  } catch {
    console.warn('This machine lets no small disk be mounted: the tests of a full disk are left out.')
    return false
  }
}

/** Mounts a disk of 160 MiB in memory and answers with its folder. */
export function mountDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder], { stdio: 'pipe' })
  } catch (error) {
    rmSync(folder, { recursive: true })
    throw error
  }
  return folder
}

/** Lets the disk be read only, or written again. */
export function remountDisk(folder: string, as: 'ro' | 'rw'): void {
  execFileSync('mount', ['-o', `remount,${as}`, folder], { stdio: 'pipe' })
}

export function unmountDisk(folder: string): void {
  execFileSync('umount', ['--lazy', folder])
  rmSync(folder, { recursive: true, force: true })
}

/** Takes every byte that is left; gives back the file that does. */
export function fillDisk(folder: string): string {
  const path = join(folder, 'filler')
  const file = openSync(path, 'w')
  try {
    for (let size = 1_048_576; size >= 1;) {
      try {
        writeSync(file, Buffer.alloc(size))
      } catch {
        // As much no longer fits; the rest in smaller pieces.
        size = Math.floor(size / 2)
      }
    }
  } finally {
    closeSync(file)
  }
  return path
}
