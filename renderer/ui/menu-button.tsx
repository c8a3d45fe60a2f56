import { Ellipsis, type LucideIcon } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from './button.tsx'
import overlay from './overlay.module.css'

export type MenuAction = {
  id: string
  label: string
  icon: LucideIcon
  isDanger?: boolean
  /** Shown at the end of the line; the key itself is the caller's to hear. */
  shortcut?: string
  onAction(): void
}

type MenuButtonProps = {
  label: string
  actions: readonly MenuAction[]
  /** Where arrow keys lead to it instead. */
  isOutsideTabOrder?: boolean
  /** Written on the button; else it is the ⋯ button of a row. */
  text?: string
}

/** A button and its menu. */
export function MenuButton({ label, actions, isOutsideTabOrder = false, text }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button
        look={text === undefined ? 'icon' : 'quiet'}
        aria-label={label}
        excludeFromTabOrder={isOutsideTabOrder}
      >
        {text ?? <Ellipsis size={16} strokeWidth={1.75} aria-hidden />}
      </Button>
      <Popover className={overlay.popover!} offset={4} placement="bottom end">
        <Menu className={overlay.list!} aria-label={label}>
          {actions.map(({ id, label: name, icon: Icon, isDanger, shortcut, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={name}
              onAction={onAction}
              className={isDanger === true ? `${overlay.item} ${overlay.danger}` : overlay.item!}
            >
              <Icon size={14} strokeWidth={1.75} aria-hidden />
              <span className={overlay.name}>{name}</span>
              {shortcut !== undefined && <kbd className={overlay.beside}>{shortcut}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
