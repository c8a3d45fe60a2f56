import { spawn } from 'node:child_process'
import { findRuntime, root, windowlessSwitches } from '../../build/find-runtime.mjs'

export type CommandResult = { exit: number | null; stdout: string; stderr: string }

/** Runs a command of the built app (or of another in `app`) as `npm run -s evenkeel` does, without the build. */
export function runCommand(
  words: readonly string[],
  wrapper: readonly string[] = [],
  app: string = root,
): Promise<CommandResult> {
  return startCommand(words, wrapper, app).ended
}

/** Starts a command, for those who mean to end it before it does so itself. */
export function startCommand(
  words: readonly string[],
  wrapper: readonly string[] = [],
  app: string = root,
): { pid: number; ended: Promise<CommandResult> } {
  const runtime = findRuntime()
  const [program = '', ...args] = [
    ...wrapper,
    runtime.command,
    ...runtime.prefix,
    ...windowlessSwitches(runtime),
    app,
    ...words,
  ]
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<CommandResult>((settle, reject) => {
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece))
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece))
    child.on('error', reject)
    child.on('close', (exit) => settle({ exit, stdout, stderr }))
  })
  return { pid: child.pid ?? 0, ended }
}

/** Runs a command that must succeed and reads the JSON that it prints. */
export async function resultOf<Value>(words: readonly string[], app?: string): Promise<Value> {
  const { exit, stdout, stderr } = await runCommand(words, [], app)
  if (exit !== 0) throw new Error(`evenkeel ${words.join(' ')} ended with ${exit}: ${stderr}`)
  return JSON.parse(stdout) as Value
}
