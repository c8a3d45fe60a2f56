import { useState } from 'react'
import type { Notice } from '../storage/open-journal.ts'
import { Banner } from '../ui/banner.tsx'
import { texts } from '../ui/texts.ts'
import styles from './notices.module.css'

/** Found where something may be missing. */
const LOSSES: ReadonlySet<Notice['kind']> = new Set(['damage', 'base-lost'])

/** What a database was made anew for; said alone, it is enough. */
const CAUSES: ReadonlySet<Notice['kind']> = new Set(['damage', 'rescued', 'ledger-renewed', 'base-lost'])

/** These say themselves that what the database had is kept again. */
const RESCUING: ReadonlySet<Notice['kind']> = new Set(['base-lost'])

/** What the start found and mended, where it matters to the user. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const [gone, setGone] = useState<ReadonlySet<Notice>>(new Set())
  const has = (kinds: ReadonlySet<Notice['kind']>) => notices.some(({ kind }) => kinds.has(kind))
  const isSaid = (kind: Notice['kind']) =>
    (kind === 'rebuilt' && has(CAUSES)) || (kind === 'rescued' && has(RESCUING))
  const shown = notices.flatMap((notice) => {
    const isNothingNew = gone.has(notice) || isSaid(notice.kind)
    const text = isNothingNew ? null : textOf(notice)
    return text === null ? [] : [{ notice, text }]
  })
  if (shown.length === 0) return null
  return (
    <div className={styles.notices}>
      {shown.map(({ notice, text }) => (
        <Banner
          key={notice.kind}
          tone={LOSSES.has(notice.kind) ? 'problem' : 'calm'}
          onDismiss={() => setGone(new Set([...gone, notice]))}
        >
          {text}
        </Banner>
      ))}
    </div>
  )
}

function textOf(notice: Notice): string | null {
  switch (notice.kind) {
    case 'rebuilt':
      return texts.notices.rebuilt
    case 'rescued':
      return texts.notices.rescued(notice.records)
    case 'damage':
      return texts.notices.damage(notice.lines, notice.copy)
    case 'tail-cut':
      return texts.notices.tailCut
    case 'other-engine':
      return texts.notices.otherEngine
    case 'ledger-renewed':
      return texts.notices.ledgerRenewed
    case 'base-lost':
      return texts.notices.baseLost
    // Mended without a trace; nothing to know or do.
    case 'replayed':
      return null
  }
}
