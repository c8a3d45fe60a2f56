import { MessageCirclePlus, Pencil, Trash2 } from 'lucide-react'
import type { Day } from '../../../shared/day.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { isContactDue, lastContactOf } from '../../../shared/growth/people.ts'
import type { Person } from '../../../shared/growth/records.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { deletePerson } from '../../storage/people.ts'
import type { Tally } from '../../storage/search/tallies.ts'
import { undo } from '../../storage/undo.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { texts as all } from '../../ui/texts.ts'
import { textsOfFeedback } from '../../ui/texts-of-feedback.ts'
import { textsOfPeople as texts } from '../../ui/texts-of-people.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import type { PeopleEditing } from './people-page.tsx'
import styles from './people.module.css'
import { PersonEntries } from './person-entries.tsx'
import { besideOf, focusMenu, PERSON_PLACE } from './person-place.ts'

type PersonItemProps = {
  person: Person
  /** Undefined while it is being counted, and where there is no entry with them. */
  tally: Tally | undefined
  /** How many pieces of feedback somebody of this name gave. */
  said: number
  today: Day
  /** Whether the entries with them are shown. */
  isShown: boolean
  onShow(isShown: boolean): void
  onEditing(editing: PeopleEditing): void
  onEdit(entry: Entry): void
}

/** Somebody one learns with, in a few lines. */
export function PersonItem(props: PersonItemProps) {
  const { person, tally, said, today, isShown, onShow, onEditing, onEdit } = props
  const journal = useJournal()
  const formats = useFormats()
  const { id, name, relation, notes, followUpOn, inReports } = person
  const last = lastContactOf(person, tally?.last)
  const isDue = isContactDue(person, today)
  const remove = async () => {
    const beside = besideOf(id)
    const label = texts.did.deleted(name)
    const wrong = tellSaved(await deletePerson(journal, person, label), label, (step) => undo(journal, step))
    if (wrong === null) focusMenu(beside)
    else toast({ message: wrong })
  }
  const facts = [
    textsOfTheEditor.counterparts[relation],
    last === null ? texts.noContact : texts.lastContact(formats.day(last)),
    ...(followUpOn === null ? [] : [texts.followUp(formats.day(followUpOn), isDue)]),
    ...(inReports ? [] : [texts.notInReports]),
  ]
  return (
    <li className={styles.person} {...{ [PERSON_PLACE]: id }}>
      <header className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <Button aria-label={texts.logWith(name)} onPress={() => onEditing({ kind: 'contact', person })}>
          <MessageCirclePlus size={16} strokeWidth={1.75} aria-hidden />
          {texts.log}
        </Button>
        <MenuButton
          label={texts.actions(name)}
          actions={[
            {
              id: 'edit',
              label: texts.edit,
              icon: Pencil,
              onAction: () => onEditing({ kind: 'edit', person }),
            },
            { id: 'delete', label: all.delete, icon: Trash2, isDanger: true, onAction: () => void remove() },
          ]}
        />
      </header>
      <p className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {said > 0 && (
        <p className={styles.facts}>
          <AreaLink area={`growth/feedback/by-${encodeURIComponent(name)}`}>
            {textsOfFeedback.saidBy(said)}
          </AreaLink>
        </p>
      )}
      {notes !== '' && <p className={styles.notes}>{notes}</p>}
      {tally !== undefined && (
        <div>
          <Button look="link" aria-expanded={isShown} onPress={() => onShow(!isShown)}>
            {texts.together(tally.entries, tally.minutes)}
          </Button>
          {isShown && <PersonEntries person={person} onEdit={onEdit} />}
        </div>
      )}
    </li>
  )
}
