type ReadProperty = { parameters: string; value: string }
/** What was read: properties by name, each with its parameters as they stand. */
type ReadCalendar = {
  head: Map<string, string>
  events: { properties: Map<string, ReadProperty>; alarms: Map<string, ReadProperty>[] }[]
}

const LINE = /^([A-Z-]+)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/su

/**
 * A reader of RFC 5545 that forgives nothing: CRLF after each line, at most 75 octets in one, folds that begin with a
 * space, whole UTF-8 in every line, known nesting, no property twice, text escaped as the standard says.
 */
export function readCalendar(bytes: Uint8Array): ReadCalendar {
  const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  if (!whole.endsWith('\r\n')) throw new Error('The last line has no CRLF.')
  const physical = whole.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare line break in ${JSON.stringify(line)}`)
    if (Buffer.byteLength(line) > 75) throw new Error(`A line of ${Buffer.byteLength(line)} octets: ${line}`)
    if (line === '') throw new Error('An empty line.')
  }
  const calendar: ReadCalendar = { head: new Map(), events: [] }
  const open: string[] = []
  for (const line of unfolded(physical)) {
    const match = LINE.exec(line)
    if (match === null) throw new Error(`Not a content line: ${JSON.stringify(line)}`)
    const [, name = '', parameters = '', value = ''] = match
    if (name === 'BEGIN') {
      open.push(value)
      const path = open.join('/')
      if (path === 'VCALENDAR/VEVENT') calendar.events.push({ properties: new Map(), alarms: [] })
      else if (path === 'VCALENDAR/VEVENT/VALARM') calendar.events.at(-1)?.alarms.push(new Map())
      else if (path !== 'VCALENDAR') throw new Error(`${path} has no place.`)
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`END:${value} ends nothing.`)
    } else {
      const event = calendar.events.at(-1)
      const into: Map<string, unknown> | undefined =
        open.length === 1 ? calendar.head : open.length === 2 ? event?.properties : event?.alarms.at(-1)
      if (into === undefined || into.has(name)) throw new Error(`${name} stands twice or nowhere.`)
      into.set(name, open.length === 1 ? value : { parameters, value })
    }
  }
  if (open.length > 0) throw new Error(`${open.join('/')} is not ended.`)
  return calendar
}

function unfolded(physical: readonly string[]): string[] {
  const lines: string[] = []
  for (const line of physical) {
    if (!line.startsWith(' ')) lines.push(line)
    else if (lines.length === 0) throw new Error('A fold before the first line.')
    else lines.push(`${lines.pop()}${line.slice(1)}`)
  }
  return lines
}

/** The text of a value of type TEXT; an escape that the standard does not know is an error. */
export function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]/.test(value)) throw new Error(`An unescaped separator in ${value}`)
  return value.replaceAll(/\\(.?)/gsu, (_whole, escape: string) => {
    if (escape === 'n' || escape === 'N') return '\n'
    if (escape === '\\' || escape === ',' || escape === ';') return escape
    throw new Error(`An unknown escape \\${escape}`)
  })
}
