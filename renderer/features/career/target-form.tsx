import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Chapter, Target } from '../../../shared/balance/career.ts'
import { goalsInTime, guidedTarget, type TargetAnswers } from '../../../shared/balance/guided-target.ts'
import { bandsOf, effectiveFrom } from '../../../shared/balance/target.ts'
import { readTarget, typedTarget } from '../../../shared/balance/target-numbers.ts'
import { FIRST_DAY, type Day } from '../../../shared/day.ts'
import { DEFAULT_TARGET } from '../../../shared/entry/defaults.ts'
import type { Career } from '../../storage/use-career.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { texts as all } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { BandBar } from './band-bar.tsx'
import styles from './career.module.css'
import { GuidedFields } from './guided-fields.tsx'
import { HoldsFields, type Holds } from './holds-fields.tsx'
import { NumberFields } from './number-fields.tsx'
import { useCareerActions } from './use-career-actions.ts'

type TargetFormProps = {
  /** Null for a new one. */
  target: Target | null
  /** The chapter a new one belongs to. */
  chapter: Chapter | null
  /** It comes right after the chapter was added, so it may be left for later. */
  isOffered: boolean
  career: Career
  today: Day
  onClose(): void
}

const WAYS = [
  { value: 'guided', label: texts.guided },
  { value: 'own', label: texts.own },
] as const

/** Asks for a target, by three answers or by its numbers, and shows what it comes to while they change. */
export function TargetForm({ target, chapter, isOffered, career, today, onClose }: TargetFormProps) {
  const formats = useFormats()
  const { keepTarget } = useCareerActions()
  const { chapters, targets } = career
  const [way, setWay] = useState<'guided' | 'own'>(target === null ? 'guided' : 'own')
  const [answers, setAnswers] = useState<Omit<TargetAnswers, 'goals'>>({
    stage: (chapter ?? chapterAt(today, chapters))?.stage ?? 'mid',
    technical: 3,
    dependence: 3,
  })
  const [typed, setTyped] = useState(typedTarget(target ?? DEFAULT_TARGET))
  const [holds, setHolds] = useState<Holds>(holdsOf(target, chapter, career, today))
  // Null while it is what the answers say.
  const [ownReason, setOwnReason] = useState<string | null>(target?.reason ?? null)
  const [failure, setFailure] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  // It may take the place of the form that asked for the chapter, whose focus went with it.
  useEffect(() => form.current?.querySelector<HTMLElement>('button[tabindex="0"], button')?.focus(), [])

  // The chapter may be taken back meanwhile.
  const owner = chapters.find(({ id }) => id === holds.chapterId)
  const from = owner?.from ?? holds.day
  const goals = goalsInTime(career.goals, from, chapters)
  const guided = guidedTarget({ ...answers, goals })
  const own = readTarget(typed)
  const numbers = way === 'guided' ? guided : own.ok ? own.value : null
  const reason = ownReason ?? (way === 'guided' ? texts.whyGuided(guided, formats) : '')
  const isShared = targets.some((one) => one.id !== target?.id && effectiveFrom(one, chapters) === from)

  const go = (next: 'guided' | 'own') => {
    setWay(next)
    if (next === 'own' && target === null) setTyped(typedTarget(guided))
    if (next === 'guided' && ownReason === target?.reason) setOwnReason(null)
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (numbers === null || from === null) return
    const { shares, band, floor } = numbers
    const fields = { shares, band, floor, from, chapterId: owner?.id ?? null, reason: reason.trim() }
    const wrong = await keepTarget(target, fields)
    setFailure(wrong)
    if (wrong === null) onClose()
  }

  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <div className={styles.columns}>
        <div className={styles.form}>
          <div>
            <SegmentedControl label={texts.way} value={way} options={WAYS} onChange={go} />
          </div>
          {way === 'guided' ? (
            <GuidedFields answers={answers} onChange={setAnswers} goals={goals} />
          ) : (
            <NumberFields typed={typed} onChange={setTyped} read={own} />
          )}
        </div>
        <div className={styles.form}>
          <section className={styles.preview} aria-label={texts.proposal} aria-live="polite">
            {numbers === null ? (
              <p className={styles.hint}>{texts.noPreview}</p>
            ) : (
              <>
                <p className={styles.previewTitle}>{texts.bands(bandsOf(numbers), formats)}</p>
                <BandBar numbers={numbers} />
              </>
            )}
          </section>
          <TextField
            label={texts.reason}
            value={reason}
            onChange={setOwnReason}
            lines={5}
            hint={texts.reasonHint}
          />
        </div>
      </div>
      <HoldsFields
        holds={{ chapterId: owner?.id ?? null, day: holds.day }}
        onChange={setHolds}
        chapters={chapters}
        today={today}
        mayBeAlways={target?.from === FIRST_DAY && target.chapterId === null}
        error={from === null ? texts.needDay : undefined}
      />
      {isShared && <p className={styles.hint}>{texts.sameDay}</p>}
      {failure !== null && <Banner tone="problem">{failure}</Banner>}
      <div className={styles.end}>
        <Button onPress={onClose}>{isOffered ? texts.notNow : all.cancel}</Button>
        <Button look="primary" type="submit" isDisabled={numbers === null || from === null}>
          {texts.saveTarget}
        </Button>
      </div>
    </form>
  )
}

/** The chapter that a day lies in; null before the first one. */
function chapterAt(day: Day, chapters: readonly Chapter[]): Chapter | null {
  return chapters.toSorted((a, b) => (a.from < b.from ? -1 : 1)).findLast(({ from }) => from <= day) ?? null
}

// A new one goes with its chapter, or with today's where that has none yet; else it begins today.
function holdsOf(
  target: Target | null,
  chapter: Chapter | null,
  { chapters, targets }: Career,
  today: Day,
): Holds {
  if (target !== null) return { chapterId: target.chapterId, day: effectiveFrom(target, chapters) }
  const current = chapterAt(today, chapters)
  const isFree = current !== null && !targets.some(({ chapterId }) => chapterId === current.id)
  const owner = chapter ?? (isFree ? current : null)
  return { chapterId: owner?.id ?? null, day: owner?.from ?? today }
}
