/** The three kinds of list that notes know. */
export type ListKind = 'bullets' | 'numbers' | 'tasks'

/** What stands before the words of a list item. */
export type ItemStart = {
  readonly indent: string
  /** `-`, `*` or `+`; for a numbered item `.` or `)`. */
  readonly sign: string
  /** Null in a list without numbers. */
  readonly number: number | null
  /** Null where the item is no task. */
  readonly task: 'open' | 'done' | null
  /** Length of all of it, up to the first word. */
  readonly length: number
}

const ITEM = /^([ \t]*)(?:([-*+])|(\d{1,9})([.)]))[ \t]+(?:\[([ xX])\](?:[ \t]+|$))?/

/** Reads the beginning of a line of notes; null where the line is no list item. */
export function itemStartOf(line: string): ItemStart | null {
  const match = ITEM.exec(line)
  if (match === null) return null
  const [whole, indent = '', bullet, number, delimiter = '', box] = match
  return {
    indent,
    sign: bullet ?? delimiter,
    number: number === undefined ? null : Number(number),
    task: box === undefined ? null : box === ' ' ? 'open' : 'done',
    length: whole.length,
  }
}

export function kindOf({ number, task }: ItemStart): ListKind {
  if (task !== null) return 'tasks'
  return number === null ? 'bullets' : 'numbers'
}

/** The beginning of the item that follows this one: the next number, an open box. */
export function nextItemStart({ indent, sign, number, task }: ItemStart): string {
  const marker = number === null ? sign : `${number + 1}${sign}`
  return `${indent}${marker} ${task === null ? '' : '[ ] '}`
}

/** How far the words of an item stand from its marker; what is nested in it stands at least as far in. */
export function nestingOf({ sign, number }: ItemStart): number {
  return (number === null ? '' : String(number)).length + sign.length + 1
}

/** Begins an item of a list as it is made by a shortcut; `index` counts from 0. */
export function freshItemStart(kind: ListKind, indent: string, index: number): string {
  switch (kind) {
    case 'bullets':
      return `${indent}- `
    case 'numbers':
      return `${indent}${index + 1}. `
    case 'tasks':
      return `${indent}- [ ] `
  }
}

const TASK = /^((?:[ \t]|>)*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)([ xX])\]/

/** Ticks the task on a line, or takes the tick away; `line` counts from 1. Any other line leaves the text as it is. */
export function toggleTask(text: string, line: number): string {
  const lines = text.split('\n')
  const written = lines[line - 1]
  const match = written === undefined ? null : TASK.exec(written)
  if (written === undefined || match === null) return text
  const [, before = '', box] = match
  lines[line - 1] = `${before}${box === ' ' ? 'x' : ' '}${written.slice(before.length + 1)}`
  return lines.join('\n')
}
