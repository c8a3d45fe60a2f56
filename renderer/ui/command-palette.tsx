import { Search } from 'lucide-react'
import { Fragment, useEffect, useEffectEvent, useRef } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import type { TitleMark } from '../../shared/commands/rank.ts'
import styles from './command-palette.module.css'
import { Keys } from './keys.tsx'
import overlay from './overlay.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

// The line is what a palette is opened for.
const TAKES_FOCUS = { autoFocus: true }

export type PaletteItem = {
  id: string
  title: string
  /** Where the title has what was typed. */
  marks: readonly TitleMark[]
  /** Names of the keys that do the same; none if there are none. */
  keys: readonly string[]
}

export type PaletteSection = { id: string; title: string; items: readonly PaletteItem[] }

type CommandPaletteProps = {
  label: string
  placeholder: string
  listLabel: string
  /** Said where there is no item at all. */
  empty: string
  isOpen: boolean
  typed: string
  sections: readonly PaletteSection[]
  onType(typed: string): void
  onClose(): void
  /**
   * Comes once the palette is gone and the focus is back where it was, so that what follows may move it. `typed` is what
   * stood in the line.
   */
  onChoose(id: string, typed: string): void
}

/** A line to type into and below it what can be done: arrows choose, Enter does it, Escape leaves. */
export function CommandPalette({ isOpen, onClose, ...content }: CommandPaletteProps) {
  return (
    <ModalOverlay
      className={styles.shade!}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.window!}>
        <Dialog className={styles.dialog!} aria-label={content.label}>
          <Content {...content} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Content(props: Omit<CommandPaletteProps, 'isOpen'>) {
  const { label, placeholder, listLabel, empty, typed, sections, onType, onClose, onChoose } = props
  const chosen = useRef<{ id: string; typed: string } | null>(null)
  const tellChosen = useEffectEvent((id: string, text: string) => onChoose(id, text))
  useEffect(
    () => () => {
      const choice = chosen.current
      if (choice === null) return
      // React Aria gives the focus back in the next frame.
      requestAnimationFrame(() => requestAnimationFrame(() => tellChosen(choice.id, choice.typed)))
    },
    [],
  )
  return (
    <Autocomplete inputValue={typed} onInputChange={onType}>
      <TextField className={styles.line!} {...TAKES_FOCUS}>
        <VisuallyHidden>
          <Label>{label}</Label>
        </VisuallyHidden>
        <Search size={16} strokeWidth={1.75} aria-hidden className={styles.icon} />
        <Input className={styles.input!} placeholder={placeholder} spellCheck="false" />
      </TextField>
      <Menu
        className={styles.list!}
        aria-label={listLabel}
        onAction={(key) => {
          chosen.current = { id: String(key), typed }
          onClose()
        }}
        renderEmptyState={() => <p className={overlay.empty}>{empty}</p>}
      >
        {/* A section and an item of one name would be the same node to React Aria, and its own parent. */}
        {sections.map(({ id, title, items }) => (
          <MenuSection key={id} id={`section:${id}`}>
            <Header className={overlay.group!}>{title}</Header>
            {items.map((item) => (
              <MenuItem key={item.id} id={item.id} textValue={item.title} className={overlay.item!}>
                <span className={overlay.name}>
                  <Marked text={item.title} marks={item.marks} />
                </span>
                {item.keys.length > 0 && <Keys names={item.keys} />}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  )
}

function Marked({ text, marks }: { text: string; marks: readonly TitleMark[] }) {
  const starts = marks.map(([, to]) => to)
  return (
    <>
      {marks.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(starts[index - 1] ?? 0, from)}
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(starts.at(-1) ?? 0)}
    </>
  )
}
