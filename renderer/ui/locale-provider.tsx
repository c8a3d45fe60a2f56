import { createContext, useEffect, useMemo, type ReactNode } from 'react'
import { I18nProvider, isRTL } from 'react-aria-components'
import { formatsFor, type Formats } from './formats-for.ts'

export const FormatsContext = createContext<Formats>(formatsFor('en'))

type LocaleProviderProps = {
  locale: string
  /** ISO weekday; null leaves it to the locale. */
  weekStart?: number | null
  children: ReactNode
}

/** Gives everything below the dates, numbers and reading direction of a locale. Once in a page, which takes the direction too. */
export function LocaleProvider({ locale, weekStart = null, children }: LocaleProviderProps) {
  const formats = useMemo(() => formatsFor(locale, weekStart), [locale, weekStart])
  useEffect(() => {
    document.documentElement.dir = isRTL(locale) ? 'rtl' : 'ltr'
  }, [locale])
  return (
    <I18nProvider locale={locale}>
      <FormatsContext value={formats}>{children}</FormatsContext>
    </I18nProvider>
  )
}
