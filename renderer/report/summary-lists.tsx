import { excerpt } from '../../shared/report/highlights.ts'
import type { NextStep } from '../../shared/report/next-steps.ts'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import type { SectionProps } from './section-props.ts'
import { skillNameIn } from './skill-name.ts'
import styles from './summary.module.css'

const said = texts.report
// So that every list keeps within its quarter of the page.
const LONGEST = 84
const MOST_LEARNED = 5
const MOST_NEXT = 4

/** What was learned, what moved, what changed because of feedback and what is next: a few lines each. */
export function SummaryLists({ report: { model } }: SectionProps) {
  const formats = useFormats()
  const { highlights, gaps, next } = model
  const missingIn = (step: NextStep) => (step.kind === 'credits' ? formats.number(step.missing) : '')
  const short = (text: string) => excerpt(text, LONGEST)
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [
      said.learned,
      [
        ...highlights.finished.map(({ kind, title, detail }) => short(said.movedLine(kind, title, detail))),
        ...highlights.skills.map(({ skill, category, minutes }) =>
          said.skillTime(skillNameIn(skill, category), minutes),
        ),
      ].slice(0, MOST_LEARNED),
    ],
    [
      said.moved,
      highlights.goals.map(({ kind, title, detail }) => short(said.movedLine(kind, title, detail))),
    ],
    [said.changedBy, highlights.changed.map(({ changed }) => short(changed))],
    [
      said.isNext,
      [
        ...next.map((step) => {
          const line = said.nextLine({ ...step, text: short(step.text) }, missingIn(step))
          return step.day === null ? line : `${line}, ${said.goals.by(formats.day(step.day))}`
        }),
        ...gaps.map(({ label, now, wanted }) => `${label}: ${said.skills.level(now?.level ?? null, wanted)}`),
      ].slice(0, MOST_NEXT),
    ],
  ]
  return (
    <div className={styles.lists}>
      {lists
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {lines.map((line, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same
                <li key={index}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
