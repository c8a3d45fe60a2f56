import { useState } from 'react'
import type { Side } from '../../../shared/entry/catalog.ts'
import { PRACTICE_LIBRARY } from '../../../shared/practice/library.ts'
import { foundPractices } from '../../../shared/practice/search.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { texts } from '../../ui/texts.ts'
import { PracticeItem } from './practice-item.tsx'
import styles from './practice.module.css'

const SIDES = [
  { value: 'all', label: said.all },
  { value: 'hard', label: texts.sidesShort.hard },
  { value: 'soft', label: texts.sidesShort.soft },
  { value: 'personal', label: texts.sidesShort.personal },
] as const

/** The practice library: what to do, and how. */
export function PracticePage() {
  const [text, setText] = useState('')
  const [side, setSide] = useState<Side | 'all'>('all')
  const found = foundPractices(PRACTICE_LIBRARY, { text, side: side === 'all' ? null : side })
  const showAll = () => {
    setText('')
    setSide('all')
  }
  return (
    <Page title={said.title} meta={said.meta}>
      <div className={styles.tools}>
        <SearchField label={said.search} placeholder={said.placeholder} value={text} onChange={setText} />
        <SegmentedControl label={said.side} value={side} options={SIDES} onChange={setSide} />
        <span className={styles.count} role="status">
          {said.count(found.length)}
        </span>
      </div>
      {found.length === 0 ? (
        <EmptyState title={said.none} text={said.noneText}>
          <Button onPress={showAll}>{said.showAll}</Button>
        </EmptyState>
      ) : (
        <ul className={styles.list} aria-label={said.list}>
          {found.map((practice) => (
            <PracticeItem key={practice.id} practice={practice} />
          ))}
        </ul>
      )}
    </Page>
  )
}
