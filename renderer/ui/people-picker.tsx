import { UserRound, X } from 'lucide-react'
import { Button } from './button.tsx'
import styles from './people-picker.module.css'
import { Select } from './select.tsx'
import { textsOfPeople as texts } from './texts-of-people.ts'

const NONE = 'none'

type PeoplePickerProps = {
  people: readonly { id: string; name: string }[]
  chosen: readonly string[]
  onChange(chosen: readonly string[]): void
}

/** Who took part: people the journal knows, any number of them. Somebody who is gone stays until taken off. */
export function PeoplePicker({ people, chosen, onChange }: PeoplePickerProps) {
  if (people.length === 0 && chosen.length === 0) return null
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? texts.gone
  const left = people.filter(({ id }) => !chosen.includes(id))
  return (
    <div className={styles.picker}>
      <Select<string>
        label={texts.withPeople}
        value={NONE}
        options={[
          { value: NONE, label: chosen.length === 0 ? texts.nobody : texts.addSomebody },
          ...left
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => id !== NONE && onChange([...chosen, id])}
      />
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={texts.withPeople}>
          {chosen.map((id) => (
            <li key={id} className={styles.person}>
              <UserRound size={14} strokeWidth={1.75} aria-hidden />
              <span className={styles.name}>{nameOf(id)}</span>
              <Button
                look="icon"
                aria-label={texts.takeOff(nameOf(id))}
                onPress={() => onChange(chosen.filter((one) => one !== id))}
              >
                <X size={14} strokeWidth={1.75} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
