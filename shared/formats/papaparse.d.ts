// The library's own types bring all of Node and the DOM with them, which this layer has to do without.
declare module 'papaparse/papaparse.js' {
  type Step = {
    readonly data: string[]
    readonly errors: readonly { readonly type: string; readonly code: string }[]
    /** `cursor` is the offset after the row. */
    readonly meta: { readonly cursor: number }
  }
  const papa: {
    parse(text: string, config: { delimiter: string; newline: string; step: (step: Step) => void }): void
  }
  export default papa
}
