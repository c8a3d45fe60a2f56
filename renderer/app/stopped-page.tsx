import { useEffect } from 'react'
import { Button } from '../ui/button.tsx'
import { Page, PAGE_HEADING } from '../ui/page.tsx'
import { textsOfStopping as texts } from '../ui/texts-of-stopping.ts'
import styles from './full-screen.module.css'

type StoppedPageProps = { message: string; onRetry(): void }

/** Stands where a page could not be drawn; the areas beside it go on working. */
export function StoppedPage({ message, onRetry }: StoppedPageProps) {
  useEffect(() => document.getElementById(PAGE_HEADING)?.focus(), [])
  return (
    <Page title={texts.page.title}>
      <StoppedWords what={texts.page.what} message={message} onRetry={onRetry} />
    </Page>
  )
}

/** Stands where not even the frame around the pages could be drawn. */
export function StoppedWindow({ message, onRetry }: StoppedPageProps) {
  return (
    <main className={styles.screen}>
      <div className={styles.words}>
        <h1 className={styles.title}>{texts.window.title}</h1>
        <StoppedWords what={texts.window.what} message={message} onRetry={onRetry} />
      </div>
    </main>
  )
}

function StoppedWords({ what, message, onRetry }: StoppedPageProps & { what: string }) {
  return (
    <div className={styles.words}>
      <p>{what}</p>
      <p className={styles.strong}>{texts.safe}</p>
      <p>{texts.then}</p>
      <div className={styles.actions}>
        <Button look="primary" onPress={onRetry}>
          {texts.retry}
        </Button>
      </div>
      <dl className={styles.details}>
        <dt>{texts.details}</dt>
        <dd>{message}</dd>
      </dl>
    </div>
  )
}
