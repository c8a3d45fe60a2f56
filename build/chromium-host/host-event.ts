/** The event object that Electron hands to listeners: it can be prevented, and carries what the event is about. */
export type HostEvent<Details extends object = object> = {
  preventDefault(): void
  readonly defaultPrevented: boolean
} & Details

/** Makes such an event; `defaultPrevented` says afterwards whether a listener objected. */
export function hostEvent<Details extends object = object>(details?: Details): HostEvent<Details> {
  let prevented = false
  const event = {
    preventDefault: () => {
      prevented = true
    },
    get defaultPrevented() {
      return prevented
    },
  }
  return details === undefined ? (event as HostEvent<Details>) : Object.assign(event, details)
}
