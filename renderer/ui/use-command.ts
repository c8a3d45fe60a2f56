import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { CommandId } from '../../shared/commands/catalog.ts'

const runners = new Map<CommandId, () => void>()
const listeners = new Set<() => void>()
let ready: ReadonlySet<CommandId> = new Set()

function changed(): void {
  ready = new Set(runners.keys())
  for (const listener of listeners) listener()
}

/** Carries out a command while this part of the window is shown; `null` says that it cannot be done just now. */
export function useCommand(id: CommandId, run: (() => void) | null): void {
  const latest = useEffectEvent(() => run?.())
  const isReady = run !== null
  useEffect(() => {
    if (!isReady) return
    const runner = () => latest()
    runners.set(id, runner)
    changed()
    return () => {
      if (runners.get(id) !== runner) return
      runners.delete(id)
      changed()
    }
  }, [id, isReady])
}

/** Carries out a command. False when no part of the window can do so now. */
export function runCommand(id: CommandId): boolean {
  const run = runners.get(id)
  run?.()
  return run !== undefined
}

/** The commands that can be carried out now, live. */
export function useReadyCommands(): ReadonlySet<CommandId> {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => ready,
  )
}
