/** The design language's colours as `#rrggbb`, whatever way the style sheet writes them. */
export type ChartTokens = {
  bg: string
  surface: string
  line: string
  text: string
  text2: string
  text3: string
  hard: string
  soft: string
  personal: string
  unassigned: string
}

const PROPERTIES: Record<keyof ChartTokens, string> = {
  bg: '--bg',
  surface: '--surface',
  line: '--line',
  text: '--text',
  text2: '--text-2',
  text3: '--text-3',
  hard: '--hard',
  soft: '--soft',
  personal: '--personal',
  unassigned: '--unassigned',
}

/** Reads the tokens as they are now, in the page's theme. */
export function readChartTokens(): ChartTokens {
  return tokensOf(document.documentElement)
}

let paper: ChartTokens | null = null

/** The light tokens, whatever the page's theme: what is printed is light. */
export function paperChartTokens(): ChartTokens {
  if (paper !== null) return paper
  const probe = document.createElement('div')
  probe.dataset['theme'] = 'light'
  document.body.append(probe)
  paper = tokensOf(probe)
  probe.remove()
  return paper
}

function tokensOf(element: Element): ChartTokens {
  const style = getComputedStyle(element)
  const context = document.createElement('canvas').getContext('2d')
  const entries = Object.entries(PROPERTIES).map(([name, property]) => {
    const written = style.getPropertyValue(property).trim()
    if (context === null) return [name, written]
    // A canvas gives every opaque colour back as #rrggbb; the built style sheet says #fff.
    context.fillStyle = '#000000'
    context.fillStyle = written
    return [name, context.fillStyle]
  })
  return Object.fromEntries(entries) as ChartTokens
}
