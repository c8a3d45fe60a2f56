import { Plus, X } from 'lucide-react'
import { nextKey, type TopicLine } from '../../../shared/credentials/pack-form.ts'
import { Button } from '../../ui/button.tsx'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'
import { CategorySelect } from './category-select.tsx'
import { PackField, type PackFieldsProps } from './pack-field.tsx'
import rules from './rules.module.css'

/** Categories that have to come up every so many months. */
export function PackTopicFields({ form, errors, change }: PackFieldsProps) {
  const { topics, categories } = form
  const set = (key: number, part: Partial<TopicLine>) =>
    change({ topics: topics.map((line) => (line.key === key ? { ...line, ...part } : line)) })
  const first = categories.find(({ key }) => topics.every(({ category }) => category !== String(key)))
  return (
    <>
      {topics.length > 0 && (
        <ol className={rules.lines}>
          {topics.map(({ key, category, everyMonths }, index) => (
            <li key={key} className={`${rules.line} ${rules.topic}`}>
              <CategorySelect
                label={texts.topic(index + 1)}
                value={category}
                categories={categories}
                onChange={(ref) => set(key, { category: ref })}
              />
              <PackField
                label={texts.everyMonths}
                value={everyMonths}
                onChange={(text) => set(key, { everyMonths: text })}
                at={`topics.${index}.everyMonths`}
                errors={errors}
                isAmount
              />
              <Button
                look="icon"
                aria-label={texts.removeTopic(index + 1)}
                onPress={() => change({ topics: topics.filter((line) => line.key !== key) })}
              >
                <X size={16} strokeWidth={1.75} aria-hidden />
              </Button>
            </li>
          ))}
        </ol>
      )}
      {first !== undefined && (
        <div>
          <Button
            look="link"
            onPress={() =>
              change({
                topics: [
                  ...topics,
                  { key: nextKey(topics), category: String(first.key), everyMonths: form.cycleMonths },
                ],
              })
            }
          >
            <Plus size={14} strokeWidth={1.75} aria-hidden />
            {texts.addTopic}
          </Button>
        </div>
      )}
    </>
  )
}
