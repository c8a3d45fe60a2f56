import type { ReactNode } from 'react'
import type { Span } from '../../shared/search/terms.ts'
import styles from './marked-text.module.css'

/** A text with what was searched for marked in it. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const pieces: ReactNode[] = []
  let at = 0
  for (const { start, end } of spans) {
    pieces.push(
      text.slice(at, start),
      <mark key={start} className={styles.mark}>
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  )
}
