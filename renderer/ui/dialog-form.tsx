import type { ReactNode } from 'react'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import styles from './dialog-form.module.css'
import { texts } from './texts.ts'

type DialogFormProps = {
  onSubmit(): Promise<void>
  onCancel(): void
  /** Why it was not saved. */
  failure: string | null
  /** What saving is called here; else "Save". */
  submit?: string
  /** What leaving is called here; else "Cancel". */
  cancel?: string
  /** Stands at the start of the buttons' line, such as "Delete". */
  aside?: ReactNode
  children: ReactNode
}

/** The fields of a dialog, one below the other, what went wrong, and the ways out. Enter in a field saves. */
export function DialogForm({
  onSubmit,
  onCancel,
  failure,
  submit,
  cancel,
  aside,
  children,
}: DialogFormProps) {
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void onSubmit()
      }}
      noValidate
    >
      {children}
      {failure !== null && <Banner tone="problem">{failure}</Banner>}
      <div className={styles.end}>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        <Button onPress={onCancel}>{cancel ?? texts.cancel}</Button>
        <Button look="primary" type="submit">
          {submit ?? texts.save}
        </Button>
      </div>
    </form>
  )
}
