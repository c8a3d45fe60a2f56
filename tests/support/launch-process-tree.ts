import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** Ends a process and all that it started, at once and without a chance to tidy up, as a power cut would. */
export async function killTree(root: number): Promise<void> {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/PID', String(root), '/T', '/F'])
    return
  }
  const pids = withDescendants(root, parents())
  for (const pid of pids) kill(pid)
  for (let wait = 0; wait < 200 && pids.some(isRunning); wait++) await delay(10)
}

function withDescendants(root: number, parentOf: ReadonlyMap<number, number>): number[] {
  const children = [...parentOf].filter(([, parent]) => parent === root).map(([pid]) => pid)
  return [root, ...children.flatMap((child) => withDescendants(child, parentOf))]
}

/** Every process and its parent. */
function parents(): Map<number, number> {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
    return new Map(lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]))
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return new Map(
    pids.flatMap((pid) => statusOf(Number(pid)).map(({ parent }) => [Number(pid), parent] as const)),
  )
}

/** State and parent as Linux tells them; empty for a process that has gone meanwhile. */
function statusOf(pid: number): { state: string; parent: number }[] {
  try {
    const [state = '', parent = '0'] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return [{ state, parent: Number(parent) }]
  } catch {
    return []
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function isRunning(pid: number): boolean {
  if (process.platform === 'linux') return statusOf(pid).some(({ state }) => state !== 'Z')
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
