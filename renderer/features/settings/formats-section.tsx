import { useEffect, useEffectEvent, useState } from 'react'
import { addDays } from '../../../shared/day.ts'
import type { Settings } from '../../../shared/journal/settings.ts'
import { PAPERS, paperFor } from '../../../shared/report/request.ts'
import { useToday } from '../../platform/use-today.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { saveSettings } from '../../storage/settings.ts'
import { Card } from '../../ui/card.tsx'
import { formatsFor, localeOf } from '../../ui/formats-for.ts'
import { Page } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfSettings } from '../../ui/texts-of-settings.ts'
import { texts as all } from '../../ui/texts.ts'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { localeName, localeOptions } from './locales.ts'
import styles from './settings.module.css'

const texts = textsOfSettings.formats
const SYSTEM = 'system'
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]
// A Monday, to name the days of the week from.
const MONDAY = '2026-11-16'
const weekdayName = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })

function nameOfWeekday(weekday: number): string {
  return weekdayName.format(new Date(`${addDays(MONDAY, weekday - 1)}T12:00:00Z`))
}

/** What belongs to the person: their name, and how dates, numbers, weeks and paper are where they live. */
export function FormatsSection({ settings, systemLocale }: { settings: Settings; systemLocale: string }) {
  const journal = useJournal()
  const formats = useFormats()
  const today = useToday()
  const [name, setName] = useState(settings.name)
  const locale = localeOf(settings.locale, systemLocale)
  const usual = formatsFor(locale)

  const save = async (changed: Partial<Settings>) => {
    const saved = await saveSettings(journal, changed, texts.changed)
    if (saved.kind === 'not-saved') toast({ message: all.notDone(saved.reason, saved.code) })
  }

  const typed = name.trim()
  const keepName = () => {
    if (typed !== settings.name) void save({ name: typed })
  }
  // Leaving by a key takes the field away without a blur.
  const onLeave = useEffectEvent(keepName)
  useEffect(() => () => onLeave(), [])

  return (
    <Page title={textsOfSettings.sections.formats} meta={texts.meta}>
      <div className={styles.cards}>
        <Card title={texts.you}>
          <TextField
            label={texts.name}
            value={name}
            onChange={setName}
            onBlur={keepName}
            hint={typed !== '' && typed === settings.name ? texts.nameKept : texts.nameHint}
            spellCheck={false}
          />
        </Card>
        <Card title={texts.dates}>
          <div className={styles.fields}>
            <Select
              label={texts.locale}
              value={settings.locale === '' ? SYSTEM : settings.locale}
              options={[
                { value: SYSTEM, label: texts.system(localeName(systemLocale)) },
                ...localeOptions(settings.locale),
              ]}
              onChange={(chosen) => void save({ locale: chosen === SYSTEM ? '' : chosen })}
            />
            <div className={styles.pair}>
              <Select
                label={texts.weekStart}
                value={String(settings.weekStart ?? SYSTEM)}
                options={[
                  { value: SYSTEM, label: texts.byLocale(nameOfWeekday(usual.weekStart)) },
                  ...WEEKDAYS.map((day) => ({ value: String(day), label: nameOfWeekday(day) })),
                ]}
                onChange={(chosen) => void save({ weekStart: chosen === SYSTEM ? null : Number(chosen) })}
              />
              <Select
                label={texts.paper}
                value={settings.paper ?? SYSTEM}
                options={[
                  { value: SYSTEM, label: texts.byRegion(all.reports.papers[paperFor(locale)]) },
                  ...PAPERS.map((paper) => ({ value: paper, label: all.reports.papers[paper] })),
                ]}
                onChange={(chosen) => void save({ paper: PAPERS.find((paper) => paper === chosen) ?? null })}
              />
            </div>
            <p className={styles.example}>
              {texts.example}: {formats.longDay(today, today)} · {formats.day(today)} ·{' '}
              {formats.number(12_345.6)} · {formats.percent(42.5)}
            </p>
            <p className={styles.text}>{texts.textsHint}</p>
          </div>
        </Card>
      </div>
    </Page>
  )
}
