import { Copy, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import { Fragment, useId } from 'react'
import type { Credential } from '../../../shared/credentials/records.ts'
import type { PackCategory, RulePack } from '../../../shared/credentials/rule-pack.ts'
import { isShippedPack } from '../../../shared/credentials/shipped-packs.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './credentials.module.css'
import { PLACE } from './place.ts'
import rules from './rules.module.css'

type PackCardProps = {
  pack: RulePack
  /** The journal itself has it: one's own, or a shipped one that was changed. */
  isHeld: boolean
  /** The credentials that go by it. */
  users: readonly Credential[]
  onEdit(): void
  onCopy(): void
  /** Back to the original, or away with it. */
  onForget(): void
}

/** The rules of one body: its numbers, where they come from, whose credits they count. */
export function PackCard({ pack, isHeld, users, onEdit, onCopy, onForget }: PackCardProps) {
  const id = useId()
  const formats = useFormats()
  const { name, body, unit, source, checkedOn, notes } = pack
  const isShipped = isShippedPack(pack)
  return (
    <article className={styles.card} aria-labelledby={id} {...{ [PLACE]: pack.id }}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={id} className={styles.title}>
            {name}
          </h2>
          <p className={styles.meta}>
            {body !== '' && <span>{body}</span>}
            <span>{unit}</span>
          </p>
        </div>
        <div className={styles.beside}>
          {isHeld && <span className={styles.sign}>{isShipped ? texts.changed : texts.own}</span>}
          <MenuButton
            label={texts.actions(name)}
            actions={[
              { id: 'edit', label: texts.edit, icon: Pencil, onAction: onEdit },
              { id: 'copy', label: texts.copy, icon: Copy, onAction: onCopy },
              ...(isHeld && isShipped
                ? [{ id: 'original', label: texts.backToOriginal, icon: RotateCcw, onAction: onForget }]
                : []),
              ...(isShipped
                ? []
                : [{ id: 'delete', label: texts.delete, icon: Trash2, isDanger: true, onAction: onForget }]),
            ]}
          />
        </div>
      </header>
      <dl className={rules.facts}>
        {texts.facts(pack, formats).map(([term, value]) => (
          <div key={`${term} ${value}`}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {users.length > 0 && (
          <div>
            <dt>{texts.usedBy}</dt>
            <dd>
              {users.map((user, index) => (
                <Fragment key={user.id}>
                  {index > 0 && ', '}
                  <AreaLink area={`credentials/credits/${user.id}`}>{user.title}</AreaLink>
                </Fragment>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <Categories pack={pack} />
      <p className={rules.foot}>
        {texts.source(source, checkedOn === null ? null : formats.day(checkedOn))} {notes}
      </p>
    </article>
  )
}

function Categories({ pack: { name, categories } }: { pack: RulePack }) {
  const formats = useFormats()
  if (categories.length === 0) return null
  const limit = (value: number | null) => (value === null ? texts.none : formats.number(value))
  return (
    <details className={rules.part}>
      <summary>{texts.categories(categories.length)}</summary>
      <DataTable
        caption={`${name}: ${texts.categories(categories.length)}`}
        hideCaption
        columns={[
          { id: 'category', title: texts.columns.category, cell: categoryName },
          { id: 'min', title: texts.columns.min, isFigure: true, cell: ({ min }) => limit(min) },
          { id: 'cap', title: texts.columns.cap, isFigure: true, cell: ({ cap }) => limit(cap) },
        ]}
        rows={categories}
        keyOf={(one) => `${categories.indexOf(one)}`}
      />
    </details>
  )
}

function categoryName({ name, parent }: PackCategory) {
  return <span className={parent === null ? undefined : rules.inner}>{name}</span>
}
