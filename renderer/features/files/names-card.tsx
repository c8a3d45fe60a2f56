import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import {
  IMPORTED_CATEGORY,
  type NewName,
  type SkillPlace,
  type SkillPlaces,
} from '../../../shared/formats/import-catalog.ts'
import type { ImportPreview } from '../../storage/import/import-messages.ts'
import { Card } from '../../ui/card.tsx'
import { Select } from '../../ui/select.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './files.module.css'

const said = textsOfFiles.import

type NamesCardProps = {
  preview: ImportPreview
  catalog: Catalog
  places: SkillPlaces
  onChange(places: SkillPlaces): void
}

/** Names of the file that are no skill yet, each with where it belongs. */
export function NamesCard({ preview, catalog, places, onChange }: NamesCardProps) {
  const formats = useFormats()
  const options = optionsOf(catalog)
  return (
    <Card title={said.names}>
      <div className={styles.form}>
        <p className={styles.text}>{said.namesText}</p>
        <ul className={styles.names}>
          {preview.newNames.map((one) => (
            <li key={one.name}>
              <span className={styles.name}>
                <span className={styles.example}>{one.name}</span>
                <span className={styles.day}>
                  {said.nameSum(one.entries, formats.number(one.entries), one.minutes)}
                </span>
              </span>
              <Select
                label={said.place(one.name)}
                value={valueOf(places, one.name, catalog)}
                options={[{ value: FILE, label: ofFile(one, catalog) }, ...options]}
                onChange={(value) => onChange(placesWith(places, one.name, value, catalog))}
              />
            </li>
          ))}
        </ul>
        {preview.moreNames > 0 && (
          <p className={styles.hint}>{said.moreNames(formats.number(preview.moreNames))}</p>
        )}
      </div>
    </Card>
  )
}

/** As the file says, or where it says nothing, "Imported". */
const FILE = 'file'

function ofFile({ category }: NewName, { categories }: Catalog): string {
  if (category === IMPORTED_CATEGORY) return said.imported
  const isKnown = categories.some(({ name }) => name === category)
  return isKnown ? said.newIn(category) : said.ofFile(category)
}

function optionsOf({ categories, skills, categoryById }: Catalog) {
  const shown = categories.filter(({ archived }) => !archived)
  return [
    ...shown.map(({ id, name }) => ({ value: `category ${id}`, label: said.newIn(name) })),
    ...skills
      .filter(({ archived, categoryId }) => !archived && categoryById.get(categoryId)?.archived === false)
      .map((skill) => {
        const category = categoryById.get(skill.categoryId)
        return {
          value: `skill ${skill.id}`,
          label: said.existing(skillLabel(skill, category), category?.name ?? ''),
        }
      }),
  ]
}

function valueOf(places: SkillPlaces, name: string, { categories }: Catalog): string {
  // A name may be that of something every object has.
  const place = Object.hasOwn(places, name) ? places[name] : undefined
  if (place === undefined) return FILE
  if ('skillId' in place) return `skill ${place.skillId}`
  const category = categories.find((one) => one.name === place.category)
  return category === undefined ? FILE : `category ${category.id}`
}

function placesWith(
  places: SkillPlaces,
  name: string,
  value: string,
  { categoryById }: Catalog,
): SkillPlaces {
  const others = Object.entries(places).filter(([one]) => one !== name)
  const [kind, id = ''] = value.split(' ')
  const category = kind === 'category' ? categoryById.get(id) : undefined
  const place: SkillPlace[] =
    kind === 'skill' ? [{ skillId: id }] : category === undefined ? [] : [{ category: category.name }]
  return Object.fromEntries([...others, ...place.map((one) => [name, one] as const)])
}
