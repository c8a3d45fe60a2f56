import { Pencil, Target as TargetIcon, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Chapter, Target } from '../../../shared/balance/career.ts'
import type { TimelinePart } from '../../../shared/balance/career-timeline.ts'
import type { Day } from '../../../shared/day.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { PAGE_HEADING } from '../../ui/page.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { texts as all } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { TargetLine } from './target-line.tsx'
import styles from './timeline.module.css'

type TimelineProps = {
  parts: readonly TimelinePart[]
  today: Day
  onEditChapter(chapter: Chapter): void
  onSetTarget(chapter: Chapter): void
  onDeleteChapter(chapter: Chapter): void
  onEditTarget(target: Target): void
  onDeleteTarget(target: Target): void
}

/** The chapters, newest first, each with the targets of its time. */
export function Timeline({ parts, today, ...on }: TimelineProps) {
  const { list, leave } = useFocusAfterDeletion()
  return (
    <ol ref={list} className={styles.timeline}>
      {parts.map((part) => {
        const { chapter, targets } = part
        return (
          <li
            key={chapter?.id ?? 'before'}
            className={chapter === null ? `${styles.part} ${styles.before}` : styles.part}
          >
            {chapter === null ? (
              <h3 className={styles.role}>{parts.length === 1 ? texts.noChapters : texts.beforeFirst}</h3>
            ) : (
              <ChapterHead
                chapter={chapter}
                part={part}
                today={today}
                onEdit={() => on.onEditChapter(chapter)}
                onSetTarget={() => on.onSetTarget(chapter)}
                onDelete={() => {
                  leave()
                  on.onDeleteChapter(chapter)
                }}
              />
            )}
            {targets.length === 0 ? (
              <p className={styles.days}>{texts.untargeted}</p>
            ) : (
              <ul className={styles.targets}>
                {targets.map((item) => (
                  <TargetLine
                    key={item.target.id}
                    item={item}
                    isNow={isNow(part, today) && isNow(item, today)}
                    today={today}
                    onEdit={() => on.onEditTarget(item.target)}
                    onDelete={() => {
                      leave()
                      on.onDeleteTarget(item.target)
                    }}
                  />
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}

type ChapterHeadProps = {
  chapter: Chapter
  part: TimelinePart
  today: Day
  onEdit(): void
  onSetTarget(): void
  onDelete(): void
}

function ChapterHead({ chapter, part, today, onEdit, onSetTarget, onDelete }: ChapterHeadProps) {
  const formats = useFormats()
  const { role, employer, field, stage, from } = chapter
  const { to } = part
  const began = formats.day(from)
  const days =
    to !== null ? texts.fromTo(began, formats.day(to)) : from > today ? texts.from(began) : texts.until(began)
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h3 className={styles.role}>
          {role}
          {from > today ? (
            <span className={styles.tag}>{texts.planned}</span>
          ) : (
            isNow(part, today) && <span className={styles.tag}>{texts.current}</span>
          )}
        </h3>
        <p className={styles.days}>
          {[days, texts.stages[stage], employer, field].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <MenuButton
        label={texts.chapterActions(role)}
        actions={[
          { id: 'edit', label: texts.edit, icon: Pencil, onAction: onEdit },
          { id: 'target', label: texts.setTargetFor, icon: TargetIcon, onAction: onSetTarget },
          { id: 'delete', label: all.delete, icon: Trash2, isDanger: true, onAction: onDelete },
        ]}
      />
    </div>
  )
}

function isNow({ from, to }: { from: Day | null; to: Day | null }, today: Day): boolean {
  return (from === null || from <= today) && (to === null || to >= today)
}

/** After a deletion the focus goes to the next one's button, as its own is gone. */
function useFocusAfterDeletion() {
  const list = useRef<HTMLOListElement>(null)
  const left = useRef<{ index: number; count: number } | null>(null)
  const leave = () => {
    const buttons = buttonsIn(list.current)
    // The menu is open, so its own button says so.
    const index = buttons.findIndex((button) => button.getAttribute('aria-expanded') === 'true')
    left.current = index < 0 ? null : { index, count: buttons.length }
  }
  useEffect(() => {
    const buttons = buttonsIn(list.current)
    if (left.current === null || buttons.length === left.current.count) return
    const { index } = left.current
    left.current = null
    const next = buttons[Math.min(index, buttons.length - 1)] ?? document.getElementById(PAGE_HEADING)
    next?.focus()
  })
  return { list, leave }
}

function buttonsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('button') ?? [])]
}
