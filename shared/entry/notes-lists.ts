import {
  freshItemStart,
  itemStartOf,
  kindOf,
  nestingOf,
  nextItemStart,
  type ItemStart,
  type ListKind,
} from './notes-items.ts'
import { replaced, type Selected } from './notes-text.ts'

/**
 * Makes the selected lines a list of this kind, or plain lines again when all of them are one already. Empty lines
 * between them stay empty.
 */
export function toggleList(selected: Selected, kind: ListKind): Selected {
  const { lines } = blockOf(selected)
  const counted = lines.filter((line) => lines.length === 1 || line.trim() !== '')
  const starts = counted.map(itemStartOf)
  const isListAlready = starts.every((start) => start !== null && kindOf(start) === kind)
  let index = -1
  return withBeginnings(selected, (line) => {
    if (!counted.includes(line)) return null
    index += 1
    const start = itemStartOf(line)
    const indent = start?.indent ?? indentOf(line)
    const begins = isListAlready ? indent : freshItemStart(kind, indent, index)
    return { length: start?.length ?? indent.length, begins }
  })
}

/**
 * Enter within a list: goes on with the next item, number or open task; in an empty item it ends the list, or steps
 * out of an inner one. Null where Enter is just a new line.
 */
export function newLine(selected: Selected): Selected | null {
  const { text, start, end } = selected
  const block = blockOf({ text, start, end: start })
  const [line = ''] = block.lines
  const item = itemStartOf(line)
  const offset = start - block.start
  if (item === null || offset < item.length) return null
  if (start === end && line.slice(item.length).trim() === '') {
    const outer = itemAbove(text, block.start, item.indent.length - 1)
    const begins = outer === null ? '' : nextItemStart(outer)
    const ended = replaced(text, { start: block.start, end: block.start + line.length, by: begins })
    return caretAt(ended, block.start + begins.length)
  }
  const by = `\n${nextItemStart(item)}`
  return caretAt(replaced(text, { start, end, by }), start + by.length)
}

/** Tab within a list: nests the selected items in the one above. Null where there is nothing to nest them in. */
export function indent(selected: Selected): Selected | null {
  const block = blockOf(selected)
  const first = itemStartOf(block.lines[0] ?? '')
  if (first === null) return null
  const above = itemAbove(selected.text, block.start, first.indent.length)
  if (above === null || above.indent.length < first.indent.length) return null
  const by = ' '.repeat(nestingOf(above))
  return withBeginnings(selected, (line) => (line.trim() === '' ? null : { length: 0, begins: by }))
}

/** Shift and Tab within a list: steps the selected items out by one level. Null where they are not nested. */
export function outdent(selected: Selected): Selected | null {
  const block = blockOf(selected)
  const first = itemStartOf(block.lines[0] ?? '')
  if (first === null || first.indent === '') return null
  const outer = itemAbove(selected.text, block.start, first.indent.length - 1)
  const most = first.indent.length - (outer?.indent.length ?? 0)
  return withBeginnings(selected, (line) => ({ length: Math.min(indentOf(line).length, most), begins: '' }))
}

type Block = { start: number; lines: string[] }

/** The whole lines that a selection touches; a line of which only the beginning is reached does not count. */
function blockOf({ text, start, end }: Selected): Block {
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', last)
  return { start: from, lines: text.slice(from, to === -1 ? text.length : to).split('\n') }
}

type Beginning = { length: number; begins: string }

/** Exchanges the beginnings of the selected lines and moves the selection with its words. */
function withBeginnings(selected: Selected, of: (line: string) => Beginning | null): Selected {
  const { start: from, lines } = blockOf(selected)
  const parts = lines.map((line) => ({ line, ...(of(line) ?? { length: 0, begins: '' }) }))
  const end = from + lines.join('\n').length
  const by = parts.map(({ line, length, begins }) => begins + line.slice(length)).join('\n')
  const moved = (place: number) => {
    let [before, after] = [from, from]
    for (const { line, length, begins } of parts) {
      const offset = place - before
      if (offset < length) return after + Math.min(offset, begins.length)
      if (offset <= line.length) return after + offset - length + begins.length
      before += line.length + 1
      after += line.length - length + begins.length + 1
    }
    return place - end + from + by.length
  }
  const text = replaced(selected.text, { start: from, end, by })
  return { text, start: moved(selected.start), end: moved(selected.end) }
}

/** The nearest item above a line that is indented by `most` at most; null where the list does not reach so far. */
function itemAbove(text: string, lineStart: number, most: number): ItemStart | null {
  const above = text.slice(0, Math.max(0, lineStart - 1)).split('\n')
  for (const line of above.toReversed()) {
    const item = itemStartOf(line)
    if (item !== null && item.indent.length <= most) return item
    if (item === null && line.trim() !== '' && indentOf(line) === '') return null
  }
  return null
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}

function caretAt(text: string, place: number): Selected {
  return { text, start: place, end: place }
}
