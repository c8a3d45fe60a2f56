import { Pencil, Trash2, UserRound } from 'lucide-react'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import type { Person } from '../../../shared/growth/records.ts'
import { deleteEntries } from '../../storage/entries.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { Chip } from '../../ui/chip.tsx'
import { Mark } from '../../ui/mark.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { PAGE_HEADING } from '../../ui/page.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfMoments as texts } from '../../ui/texts-of-moments.ts'
import { textsOfPeople } from '../../ui/texts-of-people.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './moments.module.css'

type MomentItemProps = {
  entry: Entry
  catalog: Catalog
  people: readonly Person[]
  onEdit(entry: Entry): void
}

const PARTS = ['situation', 'action', 'effect'] as const

/** A moment in its three parts, with its skill and who it was with. */
export function MomentItem({ entry, catalog, people, onEdit }: MomentItemProps) {
  const journal = useJournal()
  const formats = useFormats()
  const { id, title, moment, date } = entry
  const written = PARTS.filter((part) => (moment?.[part] ?? '') !== '')
  const remove = async () => {
    const beside = besideOf(id)
    const saved = await deleteEntries(journal, [entry], all.undoList.deletion(title))
    const wrong = tellSaved(saved, all.deleted(title), (step) => undo(journal, step))
    if (wrong !== null) toast({ message: wrong })
    else (beside ?? document.getElementById(PAGE_HEADING))?.focus()
  }
  return (
    <li className={styles.moment} {...{ [PLACE]: id }}>
      <header className={styles.head}>
        <span className={styles.date}>{formats.day(date)}</span>
        <h3 className={styles.title}>{title}</h3>
        <MenuButton
          label={texts.actions(title)}
          actions={[
            { id: 'edit', label: texts.edit, icon: Pencil, onAction: () => onEdit(entry) },
            { id: 'delete', label: all.delete, icon: Trash2, isDanger: true, onAction: () => void remove() },
          ]}
        />
      </header>
      <dl className={styles.parts}>
        {written.map((part) =>
          part === 'situation' && moment?.situation.replace(/\.$/, '') === title ? null : (
            <div key={part} className={styles.part}>
              <dt>{textsOfTheEditor[part]}</dt>
              <dd>{moment?.[part]}</dd>
            </div>
          ),
        )}
      </dl>
      {!written.includes('action') && !written.includes('effect') && (
        <p className={styles.quiet}>{texts.unfinished}</p>
      )}
      <div className={styles.chips}>
        {entry.allocations.map(({ skillId }) => {
          const skill = catalog.skillById.get(skillId)
          const category = categoryOfSkill(catalog, skillId)
          return (
            <Chip key={skillId} name={all.fields.skill} icon={<Mark side={category?.side ?? 'unassigned'} />}>
              {skill === undefined ? all.unknownSkill : skillLabel(skill, category)}
            </Chip>
          )
        })}
        {entry.with !== null && (
          <Chip name={texts.withWhom}>{textsOfTheEditor.counterparts[entry.with]}</Chip>
        )}
        {entry.personIds.map((personId) => (
          <Chip
            key={personId}
            name={textsOfPeople.withPeople}
            icon={<UserRound size={14} strokeWidth={1.75} aria-hidden />}
          >
            {people.find((one) => one.id === personId)?.name ?? textsOfPeople.gone}
          </Chip>
        ))}
      </div>
    </li>
  )
}

const PLACE = 'data-moment'

// The moment is about to go: the focus goes to the menu of the next one, else of the one before it.
function besideOf(id: string): HTMLElement | null {
  const places = [...document.querySelectorAll(`[${PLACE}]`)]
  const index = places.findIndex((place) => place.getAttribute(PLACE) === id)
  return (places[index + 1] ?? places[index - 1])?.querySelector<HTMLElement>('[aria-haspopup]') ?? null
}
