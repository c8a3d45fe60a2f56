import { closeSync, mkdirSync, openSync, readFileSync, rmdirSync, rmSync, statSync, writeSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isAlive, run } from './run.ts'

/** What a second process tells the first before it leaves. */
export type SecondInstance = { readonly argv: string[]; readonly cwd: string; readonly data: unknown }

type Owner = { readonly pid: number; readonly born: string; readonly pipe: string }

const FILE = 'host-instance.lock'

/**
 * One process per data folder. The lock is a file made exclusively, because Electron's call is synchronous; the owner's id and
 * time of birth tell a living owner from one that was killed, whose lock is taken over.
 */
export class SingleInstance {
  private held: string | undefined
  private notice: Promise<void> = Promise.resolve()

  has(): boolean {
    return this.held !== undefined
  }

  request(folder: string, data: unknown, onSecond: (second: SecondInstance) => void): boolean {
    if (this.held !== undefined) return true
    mkdirSync(folder, { recursive: true })
    const file = join(folder, FILE)
    const self: Owner = { pid: process.pid, born: birthOf(process.pid), pipe: pipeName() }
    if (!create(file, self) && !takeOver(file, self)) {
      const owner = readOwner(file)
      if (owner !== undefined)
        this.notice = tell(owner.pipe, { argv: process.argv, cwd: process.cwd(), data })
      return false
    }
    this.held = file
    process.on('exit', () => this.release())
    listen(self.pipe, onSecond)
    return true
  }

  release(): void {
    if (this.held !== undefined) rmSync(this.held, { force: true })
    this.held = undefined
  }

  /** Settles when the first process has heard of this one, or cannot. */
  delivered(): Promise<void> {
    return this.notice
  }
}

function create(file: string, owner: Owner): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, JSON.stringify(owner))
    closeSync(handle)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Replaces a dead owner's lock. A folder made beside it lets only one process at a time try. */
function takeOver(file: string, self: Owner): boolean {
  if (ownerLives(file)) return false
  const guard = `${file}.taking`
  const since = statSync(guard, { throwIfNoEntry: false })?.mtimeMs
  if (since !== undefined && Date.now() - since > 5000) rmdirSync(guard)
  try {
    mkdirSync(guard)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  try {
    if (ownerLives(file)) return false
    rmSync(file, { force: true })
    return create(file, self)
  } finally {
    rmdirSync(guard)
  }
}

function ownerLives(file: string): boolean {
  const owner = readOwner(file)
  if (owner === undefined) {
    // Made a moment ago and not written yet, or cut short by a kill: only age tells.
    const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    return made !== undefined && Date.now() - made < 2000
  }
  return isAlive(owner.pid) && birthOf(owner.pid) === owner.born
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner
  } catch {
    // Gone or half written: nobody who can be told.
    return undefined
  }
}

/** Linux gives process ids again, so the start time belongs to the name; elsewhere the id must do. */
function birthOf(pid: number): string {
  if (process.platform !== 'linux') return ''
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''
  } catch {
    return 'gone'
  }
}

function pipeName(): string {
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\evenkeel-host-${process.pid}`
    : join(run().scratch, 'instance.sock')
}

function listen(pipe: string, onSecond: (second: SecondInstance) => void): void {
  const server = createServer((socket) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => (text += part))
    socket.on('error', () => socket.destroy())
    socket.on('end', () => onSecond(JSON.parse(text) as SecondInstance))
  })
  server.on('error', (error) => process.stderr.write(`second instances cannot be heard: ${error.message}\n`))
  server.listen(pipe)
  server.unref()
}

/** Tells the owner, who may have made its lock a moment before it listens. */
async function tell(pipe: string, second: SecondInstance): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const told = await new Promise<boolean>((resolve) => {
      const socket = connect(pipe, () => socket.end(JSON.stringify(second)))
      socket.on('error', () => resolve(false))
      socket.on('close', (failed) => resolve(!failed))
    })
    if (told) return
    await delay(100)
  }
}
