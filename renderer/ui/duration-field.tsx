import { useState } from 'react'
import { formatMinutes, parseDuration } from '../../shared/duration.ts'
import { TextField } from './text-field.tsx'

type DurationFieldProps = {
  label: string
  /** Whole minutes; null while the text is no duration. */
  minutes: number | null
  onChange(minutes: number | null): void
  hideLabel?: boolean
  error?: string | undefined
}

/** A duration typed as people write it: `90`, `1h 30m`, `1.5h`, `1:30`. It is tidied on leaving the field. */
export function DurationField({ label, minutes, onChange, hideLabel, error }: DurationFieldProps) {
  const [text, setText] = useState(minutes === null ? '' : formatMinutes(minutes))
  const [shown, setShown] = useState(minutes)
  // The minutes changed from outside (another field took some): the text follows.
  if (minutes !== shown) {
    setShown(minutes)
    if (minutes !== null && parseDuration(text) !== minutes) setText(formatMinutes(minutes))
  }
  return (
    <TextField
      label={label}
      value={text}
      onChange={(value) => {
        setText(value)
        const parsed = parseDuration(value)
        setShown(parsed)
        onChange(parsed)
      }}
      onBlur={() => minutes !== null && setText(formatMinutes(minutes))}
      placeholder="1h 30m"
      figures
      error={error}
      spellCheck={false}
      {...(hideLabel !== undefined && { hideLabel })}
    />
  )
}
