import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Entry } from '../../../shared/entry/entry.ts'
import { isFrom } from '../../../shared/feedback/list.ts'
import { isContactDue, sortPeople } from '../../../shared/growth/people.ts'
import type { Person } from '../../../shared/growth/records.ts'
import { useToday } from '../../platform/use-today.ts'
import { useTallies } from '../../storage/search/use-search.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useFeedback } from '../../storage/use-feedback.ts'
import { usePeople } from '../../storage/use-people.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfPeople as texts } from '../../ui/texts-of-people.ts'
import { useEditing } from '../../ui/use-editing.ts'
import { ContactDialog } from './contact-dialog.tsx'
import styles from './people.module.css'
import { PersonDialog } from './person-dialog.tsx'
import { PersonItem } from './person-item.tsx'
import { focusMenu, placeOf } from './person-place.ts'

/** What is open over the page; `person` is null for a new one. */
export type PeopleEditing =
  { kind: 'edit'; person: Person | null; begun?: Person } | { kind: 'contact'; person: Person }

type PeoplePageProps = {
  /** The id of the person that was come for; empty for none. */
  item: string
  onEdit(entry: Entry): void
}

/** The people one learns with: light notes, the last contact and the next. */
export function PeoplePage({ item, onEdit }: PeoplePageProps) {
  const today = useToday()
  const catalog = useCatalog()
  const people = usePeople()
  const said = useFeedback()?.feedback ?? []
  const tallies = useTallies()
  const [editing, setEditing] = useEditing<PeopleEditing>()
  const [shown, setShown] = useState(item)
  const isRead = people !== undefined && catalog !== undefined

  useEffect(() => {
    if (!isRead || item === '') return
    const place = placeOf(item)
    place?.scrollIntoView({ block: 'center' })
    if (place !== null) focusMenu(place)
  }, [isRead, item])

  if (!isRead) return <Page title={texts.title}>{null}</Page>
  const sorted = sortPeople(people)
  const groups = [
    { title: texts.due, people: sorted.filter((person) => isContactDue(person, today)) },
    { title: texts.others, people: sorted.filter((person) => !isContactDue(person, today)) },
  ].filter((group) => group.people.length > 0)
  return (
    <Page
      title={texts.title}
      meta={people.length === 0 ? undefined : texts.meta(people.length)}
      controls={
        <Button look="primary" onPress={() => setEditing({ kind: 'edit', person: null })}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {texts.add}
        </Button>
      }
    >
      {people.length === 0 && <EmptyState title={texts.first} text={texts.firstText} />}
      {groups.map((group) => (
        <section key={group.title} className={styles.section}>
          {groups.length > 1 && <h2 className={styles.group}>{group.title}</h2>}
          <ul className={styles.list} aria-label={groups.length > 1 ? group.title : texts.list}>
            {group.people.map((person) => (
              <PersonItem
                key={person.id}
                person={person}
                tally={tallies.kind === 'counted' ? tallies.tallies.people.get(person.id) : undefined}
                said={said.filter((one) => isFrom(one, person.name)).length}
                today={today}
                isShown={shown === person.id}
                onShow={(isShown) => setShown(isShown ? person.id : '')}
                onEditing={setEditing}
                onEdit={onEdit}
              />
            ))}
          </ul>
        </section>
      ))}
      {editing?.kind === 'edit' && <PersonDialog editing={editing} onEditing={setEditing} />}
      {editing?.kind === 'contact' && (
        <ContactDialog
          person={editing.person}
          catalog={catalog}
          today={today}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  )
}
