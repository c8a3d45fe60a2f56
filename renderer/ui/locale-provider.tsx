import { createContext, useMemo, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { formatsFor, type Formats } from './formats-for.ts'

export const FormatsContext = createContext<Formats>(formatsFor('en'))

/** Gives everything below the dates, numbers and reading direction of a locale. */
export function LocaleProvider({ locale, children }: { locale: string; children: ReactNode }) {
  const formats = useMemo(() => formatsFor(locale), [locale])
  return (
    <I18nProvider locale={locale}>
      <FormatsContext value={formats}>{children}</FormatsContext>
    </I18nProvider>
  )
}
