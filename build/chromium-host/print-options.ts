/** Chromium's `Page.printToPDF`, as far as Electron offers it. Lengths are inches. */
export type PdfParameters = {
  landscape?: boolean
  displayHeaderFooter?: boolean
  printBackground?: boolean
  scale?: number
  paperWidth?: number
  paperHeight?: number
  marginTop?: number
  marginBottom?: number
  marginLeft?: number
  marginRight?: number
  pageRanges?: string
  headerTemplate?: string
  footerTemplate?: string
  preferCSSPageSize?: boolean
  generateTaggedPDF?: boolean
  generateDocumentOutline?: boolean
}

const PAPERS: Record<string, readonly [number, number]> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
}

/** Electron's options in Chromium's words. Electron's default margin is one centimetre, its default paper Letter. */
export function pdfParameters(options: Electron.PrintToPDFOptions): PdfParameters {
  const { pageSize = 'Letter', margins = {}, ...same } = options
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string'
      ? (PAPERS[pageSize] ?? unknownPaper(pageSize))
      : [pageSize.width, pageSize.height]
  const usual = 0.4
  return {
    ...same,
    paperWidth,
    paperHeight,
    marginTop: margins.top ?? usual,
    marginBottom: margins.bottom ?? usual,
    marginLeft: margins.left ?? usual,
    marginRight: margins.right ?? usual,
  }
}

function unknownPaper(name: string): never {
  throw new Error(`Invalid pageSize ${name}`)
}
