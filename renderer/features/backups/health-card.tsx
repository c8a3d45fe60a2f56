import { Shield, ShieldAlert, ShieldCheck } from 'lucide-react'
import type { SnapshotHealth } from '../../../shared/bridge/snapshots.ts'
import { useNow } from '../../platform/use-now.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { Working } from '../../ui/working.tsx'
import styles from './backups.module.css'
import { useEvidence } from './use-evidence.ts'
import { useMakeSnapshot } from './use-make-snapshot.ts'

type HealthCardProps = { health: SnapshotHealth; onChange: () => Promise<void> }

/** How the snapshots stand, in one sentence with its figures, and the button that makes one now. */
export function HealthCard({ health, onChange }: HealthCardProps) {
  const formats = useFormats()
  const now = useNow()
  const { making, make } = useMakeSnapshot(onChange)
  const evidence = useEvidence()
  const { lastVerified, count, problem } = health
  const since = health.sequence - (lastVerified?.sequence ?? 0)
  const Icon = problem !== null ? ShieldAlert : lastVerified === null ? Shield : ShieldCheck
  const words = wordsFor(health, {
    ago: lastVerified === null ? '' : formats.ago(lastVerified.at, now),
    at: lastVerified === null ? '' : formats.instant(lastVerified.at),
    since: formats.number(since),
  })
  return (
    <section className={styles.health} aria-label={texts.backups.health}>
      <Icon size={20} strokeWidth={1.5} aria-hidden />
      <h2 className={styles.sentence}>{words.sentence}</h2>
      <p className={styles.more}>{words.more}</p>
      {problem !== null && making.kind !== 'problem' && (
        <Banner tone="problem">{texts.backups.problem(problem, health.secondFolder)}</Banner>
      )}
      {evidence?.kind === 'evidence' && evidence.missing.length + evidence.damaged.length > 0 && (
        <Banner tone="problem">
          {texts.backups.evidence(evidence.missing.length, evidence.damaged.length, formats.number)}
        </Banner>
      )}
      <dl className={styles.figures}>
        {lastVerified !== null && (
          <div>
            <dt>{texts.backups.figures.entries}</dt>
            <dd>{formats.number(lastVerified.entries)}</dd>
          </div>
        )}
        <div>
          <dt>{texts.backups.figures.count}</dt>
          <dd>{formats.number(count)}</dd>
        </div>
        <div>
          <dt>{lastVerified === null ? texts.backups.figures.kept : texts.backups.figures.since}</dt>
          <dd>{formats.number(since)}</dd>
        </div>
      </dl>
      <div className={styles.make}>
        <Button look="primary" onPress={() => void make()}>
          {making.kind === 'working' ? texts.backups.making : texts.backups.make}
        </Button>
        {making.kind === 'working' && <Working>{texts.backups.makingHint}</Working>}
        {making.kind === 'made' && (
          <p role="status" className={styles.outcome}>
            {making.text}
          </p>
        )}
      </div>
      {making.kind === 'problem' && <Banner tone="problem">{making.text}</Banner>}
    </section>
  )
}

type Written = { ago: string; at: string; since: string }

function wordsFor(
  { lastVerified, sequence }: SnapshotHealth,
  written: Written,
): { sentence: string; more: string } {
  const { none, noneMore, current, currentMore, behind, behindMore } = texts.backups
  if (lastVerified === null) return { sentence: none, more: noneMore }
  const since = sequence - lastVerified.sequence
  return since === 0
    ? { sentence: current, more: currentMore(written.ago, written.at) }
    : { sentence: behind(written.ago), more: behindMore(written.at, since, written.since) }
}
