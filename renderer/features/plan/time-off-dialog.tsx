import { useState } from 'react'
import type { TimeOff } from '../../../shared/balance/career.ts'
import type { Day } from '../../../shared/day.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { saveTimeOff } from '../../storage/time-off.ts'
import { undo } from '../../storage/undo.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfTheWeek } from '../../ui/texts-of-plan.ts'
import styles from './time-off.module.css'

const said = textsOfTheWeek.off
type Share = keyof typeof said.shares
const SHARES = (['whole', 'half', 'other'] as const).map((value) => ({ value, label: said.shares[value] }))

function shareOf(fraction: number): Share {
  return fraction === 1 ? 'whole' : fraction === 0.5 ? 'half' : 'other'
}

function fractionOf(share: Share, percent: string): number | null {
  if (share !== 'other') return share === 'whole' ? 1 : 0.5
  const value = /^\d{1,3}\s*%?$/.test(percent.trim()) ? Number.parseInt(percent, 10) : 0
  return value >= 1 && value <= 100 ? value / 100 : null
}

type TimeOffDialogProps = {
  /** Null for new days off. */
  before: TimeOff | null
  /** Where new ones begin. */
  from: Day
  onClose(): void
}

/** From when to when, how much of it, and why. */
export function TimeOffDialog({ before, from: shown, onClose }: TimeOffDialogProps) {
  const journal = useJournal()
  const [reason, setReason] = useState(before?.reason ?? '')
  const [from, setFrom] = useState<Day | null>(before?.from ?? shown)
  const [to, setTo] = useState<Day | null>(before?.to ?? shown)
  const [share, setShare] = useState<Share>(shareOf(before?.fraction ?? 1))
  const [percent, setPercent] = useState(String(Math.round((before?.fraction ?? 0.2) * 100)))
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const fraction = fractionOf(share, percent)
  const endsEarly = from !== null && to !== null && to < from

  const save = async () => {
    setChecked(true)
    if (from === null || to === null || endsEarly || fraction === null) return
    const fields = { from, to, fraction, reason: reason.trim() }
    const ended = await saveTimeOff(journal, fields, before, said.undoSave)
    const wrong = tellSaved(ended, said.saved, (step) => undo(journal, step))
    setFailure(wrong)
    if (wrong === null) onClose()
  }

  return (
    <Dialog title={before === null ? said.addTitle : said.editTitle} isOpen onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={failure}>
        <TextField
          label={said.reason}
          value={reason}
          onChange={setReason}
          hint={said.reasonHint}
          takesFocus
        />
        <div className={styles.two}>
          <DatePicker
            label={said.from}
            day={from}
            onChange={setFrom}
            error={isChecked && from === null ? said.needDay : undefined}
          />
          <DatePicker
            label={said.to}
            day={to}
            onChange={setTo}
            error={
              isChecked && to === null
                ? said.needDay
                : isChecked && endsEarly
                  ? said.endsBeforeStart
                  : undefined
            }
          />
        </div>
        <div className={styles.shares}>
          <span className={styles.label} aria-hidden>
            {said.share}
          </span>
          <SegmentedControl label={said.share} value={share} options={SHARES} onChange={setShare} />
          {share === 'other' && (
            <TextField
              label={said.percent}
              value={percent}
              onChange={setPercent}
              error={isChecked && fraction === null ? said.needPercent : undefined}
              figures
            />
          )}
          <p className={styles.hint}>{said.percentHint}</p>
        </div>
      </DialogForm>
    </Dialog>
  )
}
