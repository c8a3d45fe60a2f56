import { useState } from 'react'
import type { RestoreMode, RestorePreview } from '../../storage/restore.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { Working } from '../../ui/working.tsx'
import { isNothing, isSame, MODES, type Mode } from './comparison.ts'
import { ConsequencesCard } from './consequences-card.tsx'
import { EntryPicker } from './entry-picker.tsx'
import { PreviewCard } from './preview-card.tsx'
import styles from './restore.module.css'

type RestoreChoiceProps = {
  preview: RestorePreview
  isWorking: boolean
  failure: string | null
  onRestore: (mode: RestoreMode) => void
}

/** What the snapshot holds, the three ways to restore it, and what each would do. */
export function RestoreChoice({ preview, isWorking, failure, onRestore }: RestoreChoiceProps) {
  const formats = useFormats()
  const [mode, setMode] = useState<Mode>(() => firstMode(preview))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  if (isSame(preview)) return <Same preview={preview} />

  const { replace, addMissing, differing } = preview
  const sums: Record<Mode, string> = {
    'add-missing': texts.backups.changes(addMissing.records, formats.number),
    replace: texts.backups.changes(replace.records, formats.number),
    entries: texts.backups.differing(differing.length, formats.number(differing.length)),
  }
  const isEmpty: Record<Mode, boolean> = {
    'add-missing': isNothing(addMissing.records),
    replace: false,
    entries: differing.length === 0,
  }
  const options = MODES.map((value) => ({
    value,
    ...texts.backups.modes[value],
    sum: sums[value],
    isDisabled: isEmpty[value] || isWorking,
  }))
  const label =
    mode === 'entries'
      ? texts.backups.actions.entries(chosen.size, formats.number(chosen.size))
      : texts.backups.actions[mode]
  return (
    <div className={styles.columns}>
      <ChoiceCards label={texts.backups.how} value={mode} options={options} onChange={setMode} />
      <div className={styles.beside}>
        <PreviewCard preview={preview} />
        {mode === 'entries' ? (
          <EntryPicker differing={differing} chosen={chosen} onChange={setChosen} />
        ) : (
          <ConsequencesCard preview={preview} mode={mode} />
        )}
      </div>
      <div className={styles.column}>
        <p className={styles.before}>{texts.backups.before}</p>
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        <div className={styles.act}>
          <Button
            look="primary"
            isDisabled={mode === 'entries' && chosen.size === 0}
            onPress={() => onRestore(mode === 'entries' ? { entryIds: [...chosen] } : mode)}
          >
            {isWorking ? texts.backups.restoringNow : label}
          </Button>
        </div>
        {isWorking && <Working>{texts.backups.restoring}</Working>}
      </div>
    </div>
  )
}

function firstMode({ addMissing }: RestorePreview): Mode {
  return isNothing(addMissing.records) ? 'replace' : 'add-missing'
}

function Same({ preview }: { preview: RestorePreview }) {
  return (
    <div className={styles.columns}>
      <section className={styles.end} role="status">
        <h2 className={styles.sentence}>{texts.backups.same}</h2>
        <p>{texts.backups.sameText}</p>
      </section>
      <PreviewCard preview={preview} />
    </div>
  )
}
