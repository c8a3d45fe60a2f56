import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import styles from './tick-box.module.css'

type TickBoxProps = {
  isOn: boolean
  onChange(isOn: boolean): void
  isDisabled?: boolean
  /** What is on or off. */
  children: ReactNode
}

/** One thing that is on or off. */
export function TickBox({ isOn, onChange, isDisabled, children }: TickBoxProps) {
  return (
    <Checkbox className={styles.line!} isSelected={isOn} onChange={onChange} isDisabled={isDisabled === true}>
      <span className={styles.box} aria-hidden>
        <Check size={12} strokeWidth={2.5} />
      </span>
      {children}
    </Checkbox>
  )
}
