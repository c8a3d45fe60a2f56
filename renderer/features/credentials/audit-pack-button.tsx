import { FolderDown } from 'lucide-react'
import { useState } from 'react'
import type { Credits } from '../../../shared/credentials/credits.ts'
import type { Day } from '../../../shared/day.ts'
import { paperFor } from '../../../shared/report/request.ts'
import { unreachable } from '../../../shared/result.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { saveAuditPack } from '../../storage/save-audit-pack.ts'
import type { CountedCredential } from '../../storage/use-credentials.ts'
import { Button } from '../../ui/button.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfCredits as texts } from '../../ui/texts-of-credits.ts'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'

type AuditPackButtonProps = { counted: CountedCredential & { credits: Credits }; today: Day }

/** Saves what an auditor wants to see as a folder. */
export function AuditPackButton({ counted, today }: AuditPackButtonProps) {
  const journal = useJournal()
  const { locale } = useFormats()
  const [isWorking, setWorking] = useState(false)
  const save = async () => {
    setWorking(true)
    const saved = await saveAuditPack(journal, counted, { day: today, paper: paperFor(locale) })
    setWorking(false)
    switch (saved.kind) {
      case 'saved':
        return toast({
          message:
            saved.missing === 0
              ? texts.packSaved(saved.folder)
              : texts.packPartly(saved.folder, saved.missing),
        })
      case 'not-printed':
        return toast({ message: texts.packNotPrinted })
      case 'failed':
        return toast({ message: all.notDone(saved.reason, saved.code) })
      case 'cancelled':
        return
      default:
        return unreachable(saved)
    }
  }
  return (
    <Button onPress={() => void save()} isPending={isWorking}>
      <FolderDown size={16} strokeWidth={1.75} aria-hidden />
      {texts.pack}
    </Button>
  )
}
