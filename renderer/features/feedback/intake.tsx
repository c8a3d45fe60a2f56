import { ClipboardPaste, FileUp, MailOpen } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import styles from './feedback.module.css'

const ACCEPTED = ['.json', '.txt', 'application/json', 'text/plain']

type IntakeProps = { onFiles(files: readonly File[]): void; onPaste(): void }

/** The ways for a reply to come in. */
export function Intake({ onFiles, onPaste }: IntakeProps) {
  return (
    <div className={styles.intake}>
      <MailOpen size={17} strokeWidth={1.75} aria-hidden className={styles.intakeIcon} />
      <p className={styles.intakeText}>
        <strong>{said.reply}</strong> {said.replyText}
      </p>
      <FileButton accept={ACCEPTED} onFiles={onFiles}>
        <FileUp size={16} strokeWidth={1.75} aria-hidden />
        {said.chooseFile}
      </FileButton>
      <Button onPress={onPaste}>
        <ClipboardPaste size={16} strokeWidth={1.75} aria-hidden />
        {said.paste}
      </Button>
    </div>
  )
}
