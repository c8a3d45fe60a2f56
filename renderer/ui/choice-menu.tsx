import type { ReactNode } from 'react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import type { Side } from '../../shared/entry/catalog.ts'
import { Button } from './button.tsx'
import { Mark } from './mark.tsx'
import overlay from './overlay.module.css'

export type ChoiceGroup = {
  id: string
  title: string
  side: Side
  choices: readonly { id: string; label: string }[]
}

type ChoiceMenuProps = {
  children: ReactNode
  label: string
  groups: readonly ChoiceGroup[]
  onChoose(id: string): void
}

/** A button that asks one further thing: which of these? */
export function ChoiceMenu({ children, label, groups, onChoose }: ChoiceMenuProps) {
  return (
    <MenuTrigger>
      <Button>{children}</Button>
      <Popover className={overlay.popover!} offset={4} placement="bottom start">
        <Menu className={overlay.list!} aria-label={label} onAction={(key) => onChoose(String(key))}>
          {groups.map(({ id, title, side, choices }) => (
            <MenuSection key={id} id={id}>
              <Header className={overlay.group!}>{title}</Header>
              {choices.map((choice) => (
                <MenuItem key={choice.id} id={choice.id} textValue={choice.label} className={overlay.item!}>
                  <Mark side={side} />
                  <span className={overlay.name}>{choice.label}</span>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
