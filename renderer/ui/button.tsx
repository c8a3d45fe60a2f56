import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './button.module.css'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'icon' | 'link'

type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  look?: ButtonLook
  /** Where a dialog begins. */
  takesFocus?: boolean
  children: ReactNode
}

/** A button of the kit. A view has one `primary`; an `icon` button needs an `aria-label`. */
export function Button({ look = 'secondary', takesFocus, children, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      {...(takesFocus === true && { autoFocus: true })}
      className={`${styles.button} ${styles[look]}`}
    >
      {children}
    </AriaButton>
  )
}
