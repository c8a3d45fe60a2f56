import { X } from 'lucide-react'
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { Button } from './button.tsx'
import { texts } from './texts.ts'
import styles from './toasts.module.css'

type ToastContentOf = { message: string; action?: { label: string; run(): void } }

const queue = new ToastQueue<ToastContentOf>({ maxVisibleToasts: 3 })

// Long enough to read and to reach; the clock stands still while the pointer or the focus is on a toast.
const MILLISECONDS = 8_000

/** Says something in passing, with at most one thing to do about it. */
export function toast(content: ToastContentOf): void {
  queue.add(content, { timeout: MILLISECONDS })
}

/** Where toasts appear; once in the app. */
export function Toasts() {
  return (
    <ToastRegion queue={queue} className={styles.region!} aria-label={texts.toasts}>
      {({ toast: shown }) => (
        <Toast toast={shown} className={styles.toast!}>
          <ToastContent className={styles.content!}>
            <Text slot="title">{shown.content.message}</Text>
          </ToastContent>
          {shown.content.action && (
            <Button
              onPress={() => {
                shown.content.action?.run()
                queue.close(shown.key)
              }}
            >
              {shown.content.action.label}
            </Button>
          )}
          <Button slot="close" look="icon" aria-label={texts.dismiss}>
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  )
}
