import papa from 'papaparse/papaparse.js'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'

/** The records of a CSV file as another library reads them, the header first. */
export function recordsOf(text: string): string[][] {
  const rows: string[][] = []
  papa.parse(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    newline: '\r\n',
    step: ({ data, errors }) => {
      if (errors.length > 0) throw new Error(JSON.stringify(errors))
      if (data.length > 1) rows.push(data)
    },
  })
  return rows
}

/** A node of Markdown as the library sees it. */
export type MarkdownNode = {
  type: string
  depth?: number
  value?: string
  url?: string
  children?: MarkdownNode[]
}

/** A Markdown file as another library reads it, without its front matter. */
export function markdownTree(text: string): MarkdownNode {
  let tree: MarkdownNode = { type: 'root' }
  const keep = () => (read: MarkdownNode) => {
    tree = structuredClone(read)
  }
  const body = text.replace(/^---\n.*?\n---\n/s, '')
  renderToStaticMarkup(createElement(Markdown, { remarkPlugins: [remarkGfm, keep] }, body))
  return tree
}

/** Every node of a tree. */
export function nodesOf(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}

/** The text that a node shows. */
export function shownBy(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(shownBy).join('')
}
