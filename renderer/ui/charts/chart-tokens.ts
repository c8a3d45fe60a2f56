/** The design language's colours as the canvas needs them. */
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
  const entries = Object.entries(PROPERTIES).map(([name, property]) => [
    name,
    style.getPropertyValue(property).trim(),
  ])
  return Object.fromEntries(entries) as ChartTokens
}
