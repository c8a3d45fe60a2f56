import { CircleCheck, CircleDashed } from 'lucide-react'
import { useState } from 'react'
import type { Span } from '../../../shared/credentials/cycle.ts'
import type { Credential } from '../../../shared/credentials/records.ts'
import type { Requirement } from '../../../shared/credentials/requirements.ts'
import { Button } from '../../ui/button.tsx'
import { textsOfCredits as texts } from '../../ui/texts-of-credits.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './credits.module.css'
import { ExplainDialog } from './explain-dialog.tsx'

type CreditsRulesProps = { credential: Credential; unit: string; requirements: readonly Requirement[] }

/** What a body asks for beside credits, each met or open. */
export function CreditsRules({ credential, unit, requirements }: CreditsRulesProps) {
  const formats = useFormats()
  const [gap, setGap] = useState<Span | null>(null)
  if (requirements.length === 0) return null
  return (
    <section className={styles.part}>
      <h3 className={styles.group}>{texts.rules}</h3>
      <ul className={styles.rules}>
        {requirements.map((one) => {
          const text = texts.requirement(one, unit, formats)
          const isMet = one.missing === 0
          const Icon = isMet ? CircleCheck : CircleDashed
          return (
            <li key={text} className={isMet ? styles.isMet : undefined}>
              <Icon size={16} strokeWidth={1.75} aria-hidden />
              <VisuallyHidden>{isMet ? texts.state.met : texts.state.open}: </VisuallyHidden>
              <span>{text}</span>
              {one.rule === 'gap' && !isMet && (
                <Button look="link" onPress={() => setGap({ from: one.from, to: one.to })}>
                  {texts.explain}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {gap !== null && <ExplainDialog credential={credential} gap={gap} onClose={() => setGap(null)} />}
    </section>
  )
}
