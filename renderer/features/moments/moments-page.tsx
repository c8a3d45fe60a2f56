import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import type { Counterpart } from '../../../shared/entry/quick-add-fields.ts'
import type { Tallies } from '../../storage/search/tallies.ts'
import { useLooking, useTallies } from '../../storage/search/use-search.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useNewestFound } from '../../storage/use-newest-found.ts'
import { usePeople } from '../../storage/use-people.ts'
import { Button } from '../../ui/button.tsx'
import { CountChips } from '../../ui/count-chips.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Page } from '../../ui/page.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfMoments as texts } from '../../ui/texts-of-moments.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { runCommand } from '../../ui/use-command.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { MomentItem } from './moment-item.tsx'
import styles from './moments.module.css'

const PAGE = 20
/** Stands for moments without a skill among the chips. */
const NO_SKILL = 'none'
const NOTHING = { terms: [], modes: [], tags: [], provenances: [], range: null }

/** All moments, the latest first, and how many there are by skill and counterpart. */
export function MomentsPage({ onEdit }: { onEdit(entry: Entry): void }) {
  const formats = useFormats()
  const catalog = useCatalog()
  const people = usePeople()
  const tallies = useTallies()
  const [skill, setSkill] = useState<string | null>(null)
  const [counterpart, setCounterpart] = useState<string | null>(null)
  const [limit, setLimit] = useState(PAGE)
  const question = useMemo(
    () => ({
      ...NOTHING,
      kinds: ['moment'],
      skillSets: skill === null ? [] : [[skill === NO_SKILL ? '' : skill]],
      counterparts: counterpart === null ? [] : [counterpart as Counterpart],
    }),
    [skill, counterpart],
  )
  const state = useLooking(question)
  const entries = useNewestFound(state, limit)
  const found = state.kind === 'found' ? state.found.entries : 0
  const counted = tallies.kind === 'counted' ? tallies.tallies.moments : null
  const isEmpty = counted?.entries === 0 && found === 0
  const showAll = () => {
    setSkill(null)
    setCounterpart(null)
  }
  return (
    <Page
      title={texts.title}
      meta={counted === null || isEmpty ? texts.meta : texts.count(counted.entries)}
      controls={
        <Button look="primary" onPress={() => runCommand('new-moment')}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {texts.add}
        </Button>
      }
    >
      {state.kind === 'failed' && <p className={styles.quiet}>{texts.failed}</p>}
      {isEmpty && <EmptyState title={texts.first} text={texts.firstText} />}
      {catalog !== undefined && counted !== null && !isEmpty && (
        <div className={styles.counts}>
          <h2 className={styles.group}>{texts.bySkill}</h2>
          <CountChips
            label={texts.bySkill}
            chips={skillChips(counted, catalog, formats.number)}
            chosen={skill}
            onChoose={setSkill}
          />
          {counted.counterparts.size > 0 && (
            <>
              <h2 className={styles.group}>{texts.withWhom}</h2>
              <CountChips
                label={texts.withWhom}
                chips={[...counted.counterparts]
                  .toSorted((a, b) => b[1] - a[1])
                  .map(([id, count]) => ({
                    id,
                    label: textsOfTheEditor.counterparts[id],
                    count: formats.number(count),
                  }))}
                chosen={counterpart}
                onChoose={setCounterpart}
              />
            </>
          )}
        </div>
      )}
      {catalog !== undefined && entries !== undefined && entries.length > 0 && (
        <ul className={styles.list} aria-label={texts.list}>
          {entries.map((entry) => (
            <MomentItem
              key={entry.id}
              entry={entry}
              catalog={catalog}
              people={people ?? []}
              onEdit={onEdit}
            />
          ))}
        </ul>
      )}
      {entries?.length === 0 && state.kind === 'found' && state.isWhole && !isEmpty && (
        <p className={styles.quiet}>
          {texts.none}{' '}
          <Button look="link" onPress={showAll}>
            {texts.showAll}
          </Button>
        </p>
      )}
      {entries !== undefined && found > entries.length && (
        <Button onPress={() => setLimit(limit + PAGE)}>{texts.more}</Button>
      )}
    </Page>
  )
}

function skillChips({ skills }: Tallies['moments'], catalog: Catalog, number: (value: number) => string) {
  return [...skills]
    .toSorted((a, b) => b[1] - a[1])
    .map(([id, count]) => {
      const skill = catalog.skillById.get(id)
      const category = categoryOfSkill(catalog, id)
      const label =
        id === '' ? texts.noSkill : skill === undefined ? all.unknownSkill : skillLabel(skill, category)
      return {
        id: id === '' ? NO_SKILL : id,
        label,
        count: number(count),
        icon: <Mark side={category?.side ?? 'unassigned'} />,
      }
    })
}
