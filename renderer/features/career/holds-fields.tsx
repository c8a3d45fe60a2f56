import type { Chapter } from '../../../shared/balance/career.ts'
import { FIRST_DAY, type Day } from '../../../shared/day.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './career.module.css'

/** From when a target holds: with a chapter, or from a day (null while a part of it is missing). */
export type Holds = { chapterId: string | null; day: Day | null }

type HoldsFieldsProps = {
  holds: Holds
  onChange(holds: Holds): void
  chapters: readonly Chapter[]
  /** What a day of its own begins with. */
  today: Day
  /** It held from the start, so that it can go on to. */
  mayBeAlways: boolean
  error: string | undefined
}

// Not ids: a record's id begins with a letter or a digit.
const OWN = '-own'
const ALWAYS = '-always'

/** Asks from when a target holds. */
export function HoldsFields({ holds, onChange, chapters, today, mayBeAlways, error }: HoldsFieldsProps) {
  const formats = useFormats()
  const isAlways = holds.chapterId === null && holds.day === FIRST_DAY
  const options = [
    ...chapters
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))
      .map(({ id, role, from }) => ({ value: id, label: texts.withChapter(role, formats.day(from)) })),
    { value: OWN, label: texts.ownDay },
    ...(mayBeAlways ? [{ value: ALWAYS, label: texts.always }] : []),
  ]
  const choose = (value: string) => {
    if (value === OWN) onChange({ chapterId: null, day: isAlways ? today : (holds.day ?? today) })
    else if (value === ALWAYS) onChange({ chapterId: null, day: FIRST_DAY })
    else onChange({ chapterId: value, day: chapters.find(({ id }) => id === value)?.from ?? null })
  }
  const isOwn = holds.chapterId === null && !isAlways
  return (
    <div className={isOwn ? styles.pair : undefined}>
      <Select
        label={texts.holds}
        value={isAlways ? ALWAYS : (holds.chapterId ?? OWN)}
        options={options}
        onChange={choose}
      />
      {isOwn && (
        <DatePicker
          label={texts.fromLabel}
          day={holds.day}
          onChange={(day) => onChange({ chapterId: null, day })}
          error={error}
        />
      )}
    </div>
  )
}
