import { useEffect, useState } from 'react'

/** Canvas text is drawn once in whatever font is there, so charts wait for theirs. */
export const CHART_FONT = '"Inter Variable", system-ui, sans-serif'

let areReady = false

/** Loads what a canvas and a printed page need; settles also when a font is missing. */
export async function fontsReady(): Promise<void> {
  const wanted = [`400 11px ${CHART_FONT}`, `600 11px ${CHART_FONT}`, '500 28px "Source Serif 4 Variable"']
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font)))
  await document.fonts.ready
  areReady = true
}

/** False until the canvas font is loaded. */
export function useFontsReady(): boolean {
  const [ready, setReady] = useState(areReady)
  useEffect(() => {
    if (ready) return
    let isGone = false
    void fontsReady().then(() => {
      if (!isGone) setReady(true)
    })
    return () => {
      isGone = true
    }
  }, [ready])
  return ready
}
