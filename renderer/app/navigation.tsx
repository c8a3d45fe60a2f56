import {
  Award,
  CalendarRange,
  ChartPie,
  FileText,
  NotebookPen,
  Settings,
  Sprout,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { texts } from '../ui/texts.ts'
import { Emblem } from './emblem.tsx'
import styles from './navigation.module.css'
import { ThemeSwitch } from './theme-switch.tsx'
import { AREAS, type Area } from './use-area.ts'

const ICONS: Record<Area, LucideIcon> = {
  today: NotebookPen,
  balance: ChartPie,
  plan: CalendarRange,
  growth: Sprout,
  credentials: Award,
  reports: FileText,
  settings: Settings,
}

type NavigationProps = {
  area: Area
  onGo(area: Area): void
  isSample: boolean
  /** What runs, above the foot. */
  timer: ReactNode
}

/** The areas of the app, and what concerns all of them. */
export function Navigation({ area, onGo, isSample, timer }: NavigationProps) {
  return (
    <header className={styles.side}>
      <p className={styles.brand}>
        <Emblem />
        <span>{texts.app}</span>
      </p>
      <nav aria-label={texts.areasLabel}>
        <ul className={styles.areas}>
          {AREAS.map((one) => {
            const Icon = ICONS[one]
            return (
              <li key={one}>
                <a
                  href={`#${one}`}
                  className={styles.item}
                  aria-current={one === area ? 'page' : undefined}
                  onClick={(event) => {
                    event.preventDefault()
                    onGo(one)
                  }}
                >
                  <Icon size={17} strokeWidth={1.75} aria-hidden />
                  {texts.areas[one]}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
      <div className={styles.foot}>
        {timer}
        {isSample && (
          <p className={styles.sample} title={texts.sampleHint}>
            {texts.sampleJournal}
          </p>
        )}
        <ThemeSwitch className={styles.item ?? ''} />
      </div>
    </header>
  )
}
