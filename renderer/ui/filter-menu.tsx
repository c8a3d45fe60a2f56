import { Check, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover, SubmenuTrigger } from 'react-aria-components'
import { Button } from './button.tsx'
import overlay from './overlay.module.css'

export type FilterChoices = {
  id: string
  title: string
  /** Any of them, or one of them. */
  mode: 'multiple' | 'single'
  choices: readonly { id: string; label: string; icon?: ReactNode }[]
  chosen: readonly string[]
  /** What stands there without choices. */
  empty?: string
}

type FilterMenuProps = {
  label: string
  children: ReactNode
  groups: readonly FilterChoices[]
  onChange(group: string, chosen: readonly string[]): void
}

/** A button with a menu of filters, each with a menu of its values. */
export function FilterMenu({ label, children, groups, onChange }: FilterMenuProps) {
  return (
    <MenuTrigger>
      <Button>{children}</Button>
      <Popover className={overlay.popover!} offset={4} placement="bottom end">
        <Menu className={overlay.list!} aria-label={label}>
          {groups.map((group) => (
            <SubmenuTrigger key={group.id}>
              <MenuItem id={group.id} textValue={group.title} className={overlay.item!}>
                <span className={overlay.name}>{group.title}</span>
                <ChevronRight size={14} strokeWidth={1.75} aria-hidden className="mirrors" />
              </MenuItem>
              <Popover className={overlay.popover!} offset={2}>
                <Menu
                  className={overlay.list!}
                  aria-label={group.title}
                  items={group.choices}
                  selectionMode={group.mode}
                  selectedKeys={group.chosen}
                  onSelectionChange={(keys) => {
                    if (keys !== 'all') onChange(group.id, [...keys].map(String))
                  }}
                  renderEmptyState={() => <p className={overlay.empty}>{group.empty}</p>}
                >
                  {(choice) => (
                    <MenuItem id={choice.id} textValue={choice.label} className={overlay.item!}>
                      {({ isSelected }) => (
                        <>
                          {choice.icon}
                          <span className={overlay.name}>{choice.label}</span>
                          {isSelected && <Check size={14} strokeWidth={1.75} aria-hidden />}
                        </>
                      )}
                    </MenuItem>
                  )}
                </Menu>
              </Popover>
            </SubmenuTrigger>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
