import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { QuickAdd } from '../../../shared/entry/quick-add.ts'
import { quickAddProblemText, type QuickAddProblem } from '../../../shared/entry/quick-add-problems.ts'
import { UnclearSkill } from './unclear-skill.tsx'
import styles from './quick-add.module.css'

type QuickAddProblemsProps = {
  parsed: QuickAdd
  catalog: Catalog
  line: string
  /** Enter was pressed: from then on also say what is only missing so far. */
  isInsisting: boolean
  /** The word that is being completed: the list says enough about it. */
  completing: string | null
  onLine(line: string): void
  onCreate(name: string, categoryId: string): Promise<boolean>
}

/** What keeps a line from becoming an entry, each with what to do about it. */
export function QuickAddProblems(props: QuickAddProblemsProps) {
  const { parsed, isInsisting, completing } = props
  const shown = parsed.problems.filter(
    (problem) => (isInsisting || !isOnlyMissing(problem)) && !isAbout(problem, completing),
  )
  if (shown.length === 0) return null
  return (
    <ul className={styles.problems} aria-live="polite">
      {shown.map((problem) => (
        <li key={JSON.stringify(problem)} className={styles.problem}>
          <span className={isInsisting ? styles.insisting : undefined}>{quickAddProblemText(problem)}</span>
          {(problem.kind === 'unknown-skill' || problem.kind === 'ambiguous-skill') && (
            <UnclearSkill {...props} name={problem.name} />
          )}
        </li>
      ))}
    </ul>
  )
}

function isAbout(problem: QuickAddProblem, completing: string | null): boolean {
  if (completing === null) return false
  if (problem.kind === 'unknown-skill' || problem.kind === 'ambiguous-skill')
    return completing.includes(problem.name)
  return problem.kind === 'unknown-value' && problem.text === completing
}

/** Not wrong, just not typed yet: nobody is told off in the middle of a line. */
function isOnlyMissing({ kind }: QuickAddProblem): boolean {
  return kind === 'no-minutes' || kind === 'no-title'
}
