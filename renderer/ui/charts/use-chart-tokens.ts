import { useSyncExternalStore } from 'react'
import { readChartTokens, type ChartTokens } from './chart-tokens.ts'

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

/** The chart colours, following the theme as it changes. */
export function useChartTokens(): ChartTokens {
  return useSyncExternalStore(subscribe, snapshot)
}
