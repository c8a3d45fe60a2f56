import { ChevronDown } from 'lucide-react'
import {
  Button,
  Collection,
  ComboBox,
  FieldError,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import { GENERAL, SIDES, skillLabel } from '../../shared/entry/catalog.ts'
import type { Catalog } from '../../shared/entry/catalog-index.ts'
import fieldStyles from './field.module.css'
import { Mark } from './mark.tsx'
import overlay from './overlay.module.css'
import styles from './skill-picker.module.css'
import { texts } from './texts.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

type SkillPickerProps = {
  label: string
  catalog: Catalog
  /** The chosen skill; null while none is. */
  skillId: string | null
  onChange(skillId: string | null): void
  hideLabel?: boolean
  error?: string | undefined
}

/** A skill found by typing, listed by side and category with their marks. What is archived stays only while chosen. */
export function SkillPicker({ label, catalog, skillId, onChange, hideLabel, error }: SkillPickerProps) {
  const sections = sectionsOf(catalog, skillId)
  return (
    <ComboBox
      className={fieldStyles.field!}
      defaultItems={sections}
      value={skillId}
      onChange={(key) => onChange(key === null ? null : String(key))}
      menuTrigger="focus"
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      {hideLabel === true ? (
        <VisuallyHidden>
          <Label>{label}</Label>
        </VisuallyHidden>
      ) : (
        <Label className={fieldStyles.label!}>{label}</Label>
      )}
      <div className={styles.box}>
        <Input className={`${fieldStyles.control} ${styles.input}`} placeholder={texts.skillPlaceholder} />
        <Button className={styles.open!}>
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
        </Button>
      </div>
      <FieldError className={fieldStyles.error!}>{error}</FieldError>
      <Popover className={overlay.popover!} offset={6}>
        {/* A list of its own outside the page's landmarks needs one to be found by. */}
        <section aria-label={label}>
          <ListBox
            className={`${overlay.list} ${styles.list}`}
            renderEmptyState={() => <p className={overlay.empty}>{texts.noSuchSkill}</p>}
          >
            {(section: Section) => (
              <ListBoxSection id={section.id}>
                <Header className={overlay.group!}>{section.title}</Header>
                <Collection items={section.skills}>
                  {(skill) => (
                    <ListBoxItem id={skill.id} textValue={skill.label} className={overlay.item!}>
                      <Mark side={section.side} />
                      <span className={overlay.name}>{skill.label}</span>
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </section>
      </Popover>
    </ComboBox>
  )
}

type Section = ReturnType<typeof sectionsOf>[number]

function sectionsOf(catalog: Catalog, chosen: string | null) {
  return SIDES.flatMap((side) =>
    catalog.categories
      .filter((category) => category.side === side)
      .map((category) => ({
        id: category.id,
        side,
        title: texts.skillGroup(texts.sides[side], category.name),
        skills: catalog.skills
          .filter(
            ({ id, categoryId, archived }) =>
              categoryId === category.id && ((!archived && !category.archived) || id === chosen),
          )
          // The skill that stands for its category reads as the category and comes first.
          .toSorted((a, b) => Number(b.name === GENERAL) - Number(a.name === GENERAL))
          .map((skill) => ({ id: skill.id, label: skillLabel(skill, category) })),
      })),
  ).filter(({ skills }) => skills.length > 0)
}
