import { useEffect, useRef } from 'react'
import { BlockedSnapshots } from '../features/backups/blocked-snapshots.tsx'
import { bridge } from '../platform/bridge.ts'
import type { Blocked } from '../storage/open-journal.ts'
import { Button } from '../ui/button.tsx'
import { texts } from '../ui/texts.ts'
import styles from './full-screen.module.css'

type BlockedScreenProps = { reason: Blocked; folder: string; onRetry(): void }

/** The journal could not be opened: what happened, that nothing was lost, and what to do. */
export function BlockedScreen({ reason, folder, onRetry }: BlockedScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { what, safe, then, detail } = wordsFor(reason)
  // A run that was given a journal file keeps it in a scratch folder, where there is nothing to see.
  const isScratch = reason.kind === 'unreadable-journal'
  const hasFolder = !isScratch && !isGone(reason)
  return (
    <main className={styles.screen}>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {texts.blocked.title}
        </h1>
        <p>{what}</p>
        <p className={styles.strong}>{safe}</p>
        <p>{then}</p>
        <div className={styles.actions}>
          <Button look="primary" onPress={onRetry}>
            {texts.blocked.retry}
          </Button>
          <Button onPress={() => void bridge.system.quit()}>{texts.blocked.quit}</Button>
        </div>
        <dl className={styles.details}>
          <dt>{isScratch ? texts.blocked.found : texts.blocked.folder}</dt>
          {!isScratch && <dd>{folder}</dd>}
          {detail.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </dl>
      </div>
      {hasFolder && <BlockedSnapshots />}
    </main>
  )
}

/** So many findings in a journal file tell what is wrong with it. */
const MOST_FINDINGS = 5

type Words = { what: string; safe: string; then: string; detail: string[] }

function wordsFor(reason: Blocked): Words {
  const { newer, ledger, database, unreadable, baseLost, gone, safe, unchanged, detail: said } = texts.blocked
  switch (reason.kind) {
    case 'newer-ledger':
    case 'newer-database':
      return { what: newer.what(reason.version), safe, then: newer.then, detail: [] }
    case 'ledger-failed':
      if (isGone(reason)) return { ...gone, safe, detail: [said(reason.code)] }
      // The one state in which something may be missing, so it does not say that nothing is.
      if (reason.code === 'BASE_LOST') return { ...baseLost, safe: unchanged, detail: [said(reason.code)] }
      return {
        what: ledger.what[reason.reason],
        safe,
        then: ledger.then[reason.reason],
        detail: [said(reason.code)],
      }
    case 'database-failed':
      return { ...database, detail: [said(reason.message)] }
    case 'unreadable-journal':
      return { ...unreadable, safe, detail: findings(reason.message) }
  }
}

/** The system says so of a folder that is nowhere, as on a disk that was taken out. */
const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EEXIST'])

function isGone(reason: Blocked): boolean {
  return reason.kind === 'ledger-failed' && GONE.has(reason.code)
}

function findings(message: string): string[] {
  const lines = message.split('\n')
  const more = lines.length - MOST_FINDINGS
  return more > 0 ? [...lines.slice(0, MOST_FINDINGS), texts.blocked.more(more)] : lines
}
