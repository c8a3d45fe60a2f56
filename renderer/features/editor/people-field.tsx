import { usePeople } from '../../storage/use-people.ts'
import { PeoplePicker } from '../../ui/people-picker.tsx'

type PeopleFieldProps = { personIds: readonly string[]; onChange(personIds: string[]): void }

/** The people an entry was done with. */
export function PeopleField({ personIds, onChange }: PeopleFieldProps) {
  const people = usePeople()
  if (people === undefined) return null
  return <PeoplePicker people={people} chosen={personIds} onChange={(chosen) => onChange([...chosen])} />
}
