import { replaced, type Selected } from './notes-text.ts'

/** Makes the selection bold, or plain again; without one, opens a place to write bold in. */
export function toggleBold(selected: Selected): Selected {
  return toggleMark(selected, '**')
}

/** Makes the selection italic, or plain again; without one, opens a place to write italic in. */
export function toggleItalic(selected: Selected): Selected {
  return toggleMark(selected, '_')
}

/** Makes the selection a link's words, or its address if it is one; the caret goes where the other is missing. */
export function makeLink(selected: Selected): Selected {
  const { text, start, end } = withoutEdges(selected)
  const chosen = text.slice(start, end)
  const isAddress = /^(?:https?:\/\/|mailto:)\S+$/i.test(chosen)
  const by = isAddress ? `[](${chosen})` : `[${chosen}]()`
  const at = isAddress ? start + 1 : start + by.length - 1
  return { text: replaced(text, { start, end, by }), start: at, end: at }
}

function toggleMark(selected: Selected, mark: string): Selected {
  const { text, start, end } = withoutEdges(selected)
  const size = mark.length
  const chosen = text.slice(start, end)
  if (text.slice(start - size, start) === mark && text.slice(end, end + size) === mark && start >= size) {
    const plain = replaced(text, { start: start - size, end: end + size, by: chosen })
    return { text: plain, start: start - size, end: end - size }
  }
  if (chosen.length > 2 * size && chosen.startsWith(mark) && chosen.endsWith(mark)) {
    const by = chosen.slice(size, -size)
    return { text: replaced(text, { start, end, by }), start, end: start + by.length }
  }
  const marked = replaced(text, { start, end, by: `${mark}${chosen}${mark}` })
  return { text: marked, start: start + size, end: end + size }
}

/** Without blanks at its ends: a mark beside a blank is no mark. */
function withoutEdges({ text, start, end }: Selected): Selected {
  const chosen = text.slice(start, end)
  if (chosen.trim() === '') return { text, start, end }
  return {
    text,
    start: start + chosen.length - chosen.trimStart().length,
    end: end - (chosen.length - chosen.trimEnd().length),
  }
}
