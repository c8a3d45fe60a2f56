import { useCallback } from 'react'
import { COMMANDS, type CommandId } from '../../../shared/commands/catalog.ts'
import { awaitCommand, runCommand, useCommand } from '../../ui/use-command.ts'
import type { Area } from '../use-area.ts'

export type CarryOut = (id: CommandId, text?: string) => boolean

/**
 * Carries a command out, after going to the area whose screen does it where that is not shown. False when it cannot be
 * done. Also provides the commands that go to an area.
 */
export function useCarryOut(area: Area, go: (area: Area, page?: string) => void): CarryOut {
  useCommand('go-today', () => go('today'))
  useCommand('go-balance', () => go('balance'))
  useCommand('go-plan', () => go('plan'))
  useCommand('go-growth', () => go('growth'))
  useCommand('go-credentials', () => go('credentials'))
  useCommand('go-reports', () => go('reports'))
  useCommand('go-settings', () => go('settings'))
  useCommand('reminder', () => go('settings', 'reminder'))
  return useCallback(
    (id, text) => {
      if (runCommand(id, text)) return true
      const elsewhere = COMMANDS[id].area
      if (elsewhere === undefined || elsewhere === area) return false
      awaitCommand(id, text)
      go(elsewhere)
      return true
    },
    [area, go],
  )
}
