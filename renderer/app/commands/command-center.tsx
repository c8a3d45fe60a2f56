import { useState } from 'react'
import { COMMANDS, type CommandId } from '../../../shared/commands/catalog.ts'
import { useKeepExpiries } from '../../features/reminder/use-keep-expiries.ts'
import { useKeepQuiet } from '../../features/reminder/use-keep-quiet.ts'
import { useCommandEvent } from '../../platform/use-command-event.ts'
import { textsOfCommands as texts } from '../../ui/texts-of-commands.ts'
import { toast } from '../../ui/toasts.tsx'
import { useCommand } from '../../ui/use-command.ts'
import type { Area } from '../use-area.ts'
import { keyPlaceOf } from './key-place.ts'
import type { FurtherItem } from './palette-sections.ts'
import { Palette } from './palette.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { useCarryOut } from './use-carry-out.ts'
import { useCommandKeys } from './use-command-keys.ts'
import { useLeaveFields } from './use-leave-fields.ts'
import { useUndoCommand } from './use-undo-command.ts'

type CommandCenterProps = {
  area: Area
  go(area: Area, page?: string): void
  /** What the palette lists under "Go to" beside the areas. */
  further?: readonly FurtherItem[]
}

const NOTHING_FURTHER: readonly FurtherItem[] = []

/** Where commands come from, keys, menu and palette, and the windows that belong to them. Once in the app. */
export function CommandCenter({ area, go, further = NOTHING_FURTHER }: CommandCenterProps) {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null)
  const close = () => setOpen(null)
  const carryOut = useCarryOut(area, go)
  useCommand('palette', () => {
    if (open === 'palette') return close()
    // Over the dialog of somebody else nothing opens: its page stays until it is closed.
    if (open !== null || !keyPlaceOf(null).isInDialog) setOpen('palette')
  })
  useCommand('shortcuts', () => setOpen('shortcuts'))
  useUndoCommand()
  useKeepQuiet()
  useKeepExpiries()

  const carryOutFromOutside = (id: CommandId) => {
    const { title, inDialogs } = COMMANDS[id]
    const isHeldUp = inDialogs !== true && keyPlaceOf(null).isInDialog
    if (isHeldUp || !carryOut(id)) toast({ message: texts.notHere(title) })
  }
  useCommandKeys(carryOut)
  useLeaveFields()
  useCommandEvent(carryOutFromOutside)

  return (
    <>
      <Palette
        isOpen={open === 'palette'}
        area={area}
        further={further}
        carryOut={carryOut}
        onClose={close}
      />
      <ShortcutSheet isOpen={open === 'shortcuts'} onClose={close} />
    </>
  )
}
