import { Moon, Sun } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { setTheme } from '../platform/theme.ts'
import { texts } from '../ui/texts.ts'
import { toast } from '../ui/toasts.tsx'

const darkness = window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(onChange: () => void): () => void {
  darkness.addEventListener('change', onChange)
  return () => darkness.removeEventListener('change', onChange)
}

/** Goes from light to dark and back; the system's own theme holds until it is used. */
export function ThemeSwitch({ className }: { className: string }) {
  const isDark = useSyncExternalStore(subscribe, () => darkness.matches)
  const Icon = isDark ? Sun : Moon
  const change = async () => {
    if (!(await setTheme(isDark ? 'light' : 'dark'))) toast({ message: texts.themeNotKept })
  }
  return (
    <button type="button" className={className} onClick={() => void change()}>
      <Icon size={17} strokeWidth={1.75} aria-hidden />
      {isDark ? texts.toLight : texts.toDark}
    </button>
  )
}
