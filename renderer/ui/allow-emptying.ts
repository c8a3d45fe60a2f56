/**
 * Lets `innerHTML = ''` empty an element under Trusted Types, which refuse every string there, the empty one too.
 * React Aria clears its live announcer that way on each key in a date's segment, and would take the whole window
 * down with it. Any other string goes on to the browser and is refused as before.
 */
export function allowEmptying(): void {
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')
  if (native?.get === undefined || native.set === undefined) return
  const { get, set } = native
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...native,
    get,
    set(this: Element, value: unknown) {
      if (value === '') this.replaceChildren()
      else set.call(this, value)
    },
  })
}
