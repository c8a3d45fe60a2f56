import type { CommitProgress } from '../../storage/course.ts'
import type { ImportProgress } from '../../storage/keep-import.ts'
import { Progress } from '../../ui/progress.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { Working } from '../../ui/working.tsx'

const said = textsOfFiles.import

/** How much of the whole each stage takes, by and large, so that the bar grows evenly. */
const SHARES: Readonly<Record<CommitProgress['stage'], { from: number; share: number }>> = {
  comparing: { from: 0, share: 0.3 },
  ledger: { from: 0.3, share: 0.2 },
  database: { from: 0.5, share: 0.5 },
}

/** How far the saving of an import is, or its taking back. */
export function SavingProgress({ progress }: { progress: ImportProgress | null }) {
  const formats = useFormats()
  if (progress === null) return <Working>{said.saving.comparing}</Working>
  if (progress.stage === 'snapshot') return <Working>{said.saving.snapshot}</Working>
  const { stage, done, of } = progress
  const share = of === 0 ? 0 : done / of
  const figure = said.written(formats.number(done), formats.number(of))
  if (stage === 'evidence') return <Progress what={said.saving.evidence} share={share} figure={figure} />
  const { from, share: most } = SHARES[stage]
  // Comparing counts every record twice: read, and reckoned with.
  const half = (count: number) => formats.number(Math.ceil(count / 2))
  return (
    <Progress
      what={said.saving[stage]}
      share={from + share * most}
      figure={stage === 'comparing' ? said.written(half(done), half(of)) : figure}
    />
  )
}
