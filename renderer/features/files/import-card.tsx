import { useState } from 'react'
import { Banner } from '../../ui/banner.tsx'
import { Card } from '../../ui/card.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import styles from './files.module.css'

const said = textsOfFiles.import

/** Where a file comes in, by button or dropped. */
export function ImportCard({ onFile }: { onFile(file: File): void }) {
  const [isTooMany, setTooMany] = useState(false)
  const take = ([file, ...more]: File[]) => {
    setTooMany(more.length > 0)
    if (file !== undefined && more.length === 0) onFile(file)
  }
  return (
    <Card title={said.title}>
      <div className={styles.form}>
        <p className={styles.text}>{said.text}</p>
        <FileDrop label={said.dropLabel} button={said.choose} hint={said.drop} onFiles={take} />
        {isTooMany && <Banner tone="problem">{said.oneFile}</Banner>}
      </div>
    </Card>
  )
}
