import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { CommandId } from '../../shared/commands/catalog.ts'

/** Carries a command out. `text` is what was typed with it, for those that take something in. */
type Run = (text?: string) => void

const runners = new Map<CommandId, Run>()
const listeners = new Set<() => void>()
let ready: ReadonlySet<CommandId> = new Set()
let known: ReadonlySet<CommandId> = new Set()

/** A command that is carried out as soon as somebody can. */
let awaited: { id: CommandId; text: string | undefined; lapse: ReturnType<typeof setTimeout> } | null = null

// Longer than any screen takes to appear, too short for anybody to have gone on to something else.
const LAPSES_AFTER = 3_000

function changed(): void {
  ready = new Set(runners.keys())
  known = new Set([...known, ...ready])
  for (const listener of listeners) listener()
}

/** Carries out a command while this part of the window is shown; `null` says that it cannot be done just now. */
export function useCommand(id: CommandId, run: Run | null): void {
  const latest = useEffectEvent((text?: string) => run?.(text))
  const isReady = run !== null
  useEffect(() => {
    if (!isReady) return
    const runner: Run = (text) => latest(text)
    runners.set(id, runner)
    changed()
    // After the screen has put its focus where it begins.
    if (awaited?.id === id) queueMicrotask(runAwaited)
    return () => {
      if (runners.get(id) !== runner) return
      runners.delete(id)
      changed()
    }
  }, [id, isReady])
}

/** Carries out a command. False when no part of the window can do so now. */
export function runCommand(id: CommandId, text?: string): boolean {
  forgetAwaited()
  const run = runners.get(id)
  run?.(text)
  return run !== undefined
}

/** Carries out a command as soon as the screen that can do so is there; within a few seconds, or not at all. */
export function awaitCommand(id: CommandId, text?: string): void {
  forgetAwaited()
  awaited = { id, text, lapse: setTimeout(forgetAwaited, LAPSES_AFTER) }
}

function runAwaited(): void {
  if (awaited !== null) runCommand(awaited.id, awaited.text)
}

function forgetAwaited(): void {
  clearTimeout(awaited?.lapse)
  awaited = null
}

/** The commands that can be carried out now, live. */
export function useReadyCommands(): ReadonlySet<CommandId> {
  return useSyncExternalStore(subscribe, () => ready)
}

/** The commands that could be carried out at some time in this run, live: their screens may be elsewhere now. */
export function useKnownCommands(): ReadonlySet<CommandId> {
  return useSyncExternalStore(subscribe, () => known)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
