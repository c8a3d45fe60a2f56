import { texts } from '../ui/texts.ts'
import styles from './full-screen.module.css'

/** Shown while the journal opens; its words come late, so that a quick start shows none. */
export function OpeningScreen() {
  return (
    <main className={styles.screen} aria-busy="true">
      <p className={styles.waiting} role="status">
        {texts.loading}
      </p>
    </main>
  )
}
