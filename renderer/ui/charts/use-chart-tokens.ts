import { useSyncExternalStore } from 'react'
import { paperChartTokens, readChartTokens, type ChartTokens } from './chart-tokens.ts'

const darkness = window.matchMedia('(prefers-color-scheme: dark)')

let read: { isDark: boolean; tokens: ChartTokens } | null = null

function snapshot(): ChartTokens {
  if (read === null || read.isDark !== darkness.matches) {
    read = { isDark: darkness.matches, tokens: readChartTokens() }
  }
  return read.tokens
}

function subscribe(onChange: () => void): () => void {
  darkness.addEventListener('change', onChange)
  return () => darkness.removeEventListener('change', onChange)
}

/** The chart colours, following the theme as it changes; on paper always the light ones. */
export function useChartTokens(isPrinted = false): ChartTokens {
  const tokens = useSyncExternalStore(subscribe, snapshot)
  return isPrinted ? paperChartTokens() : tokens
}
