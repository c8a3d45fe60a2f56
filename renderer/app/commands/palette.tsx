import { useState } from 'react'
import { COMMAND_IDS, COMMANDS } from '../../../shared/commands/catalog.ts'
import { keyPlatform } from '../../platform/key-platform.ts'
import { CommandPalette } from '../../ui/command-palette.tsx'
import { textsOfCommands as texts } from '../../ui/texts-of-commands.ts'
import { useKnownCommands, useReadyCommands } from '../../ui/use-command.ts'
import type { Area } from '../use-area.ts'
import { LOG_ITEM, paletteSections, type FurtherItem } from './palette-sections.ts'
import type { CarryOut } from './use-carry-out.ts'

type PaletteProps = {
  isOpen: boolean
  area: Area
  further: readonly FurtherItem[]
  carryOut: CarryOut
  onClose(): void
}

/** What can be done now, found by typing; what is typed can be logged, too. */
export function Palette({ isOpen, area, further, carryOut, onClose }: PaletteProps) {
  const ready = useReadyCommands()
  const known = useKnownCommands()
  const [typed, setTyped] = useState('')
  // What was used in this run, the last one first.
  const [recent, setRecent] = useState<readonly string[]>([])
  const possible = new Set(
    COMMAND_IDS.filter((id) => {
      const elsewhere = COMMANDS[id].area
      return ready.has(id) || (known.has(id) && elsewhere !== undefined && elsewhere !== area)
    }),
  )

  const close = () => {
    setTyped('')
    onClose()
  }
  const choose = (chosen: string, text: string) => {
    if (chosen === LOG_ITEM) return void carryOut('new-entry', text)
    setRecent([chosen, ...recent.filter((one) => one !== chosen)])
    const id = COMMAND_IDS.find((one) => one === chosen)
    if (id === undefined) further.find((one) => one.id === chosen)?.run()
    else carryOut(id)
  }

  return (
    <CommandPalette
      label={texts.palette}
      placeholder={texts.palettePlaceholder}
      listLabel={texts.paletteList}
      empty={texts.none}
      isOpen={isOpen}
      typed={typed}
      sections={paletteSections({ typed, possible, recent, further, platform: keyPlatform })}
      onType={setTyped}
      onClose={close}
      onChoose={(id, text) => choose(id, text.trim())}
    />
  )
}
