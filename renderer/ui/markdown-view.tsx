import { createContext, useContext, type ReactNode } from 'react'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import styles from './markdown-view.module.css'
import { textsOfTheEditor as texts } from './texts-of-the-editor.ts'

type MarkdownViewProps =
  | {
      text: string
      /** A task was ticked or unticked; `line` counts from 1. */
      onToggleTask(line: number): void
      isPrinted?: false
    }
  /** On paper: nothing to tick, and headings that are none of the report's. */
  | { text: string; isPrinted: true }

const TaskLine = createContext(0)
const ToggleTask = createContext<(line: number) => void>(() => undefined)

/** Notes as they read. No HTML of theirs is used, no link opens anything, and no picture is fetched. */
export function MarkdownView(props: MarkdownViewProps) {
  const components = props.isPrinted === true ? PRINTED : COMPONENTS
  return (
    <div className={props.isPrinted === true ? `${styles.view} ${styles.printed}` : styles.view}>
      <ToggleTask value={props.isPrinted === true ? NOTHING : props.onToggleTask}>
        <Markdown remarkPlugins={[remarkGfm]} skipHtml urlTransform={webAddress} components={components}>
          {props.text}
        </Markdown>
      </ToggleTask>
    </div>
  )
}

const NOTHING = () => undefined

/** An address that may be shown; anything that is not plainly the web or mail is no address. */
function webAddress(url: string, key: string): string {
  const parsed = key === 'href' && URL.canParse(url) ? new URL(url) : null
  return parsed !== null && ['https:', 'http:', 'mailto:'].includes(parsed.protocol) ? parsed.href : ''
}

// Headings of notes stand below those of the page.
const COMPONENTS: Components = {
  h1: ({ children }) => <h3 className={styles.first}>{children}</h3>,
  h2: ({ children }) => <h4 className={styles.second}>{children}</h4>,
  h3: ({ children }) => <h5>{children}</h5>,
  h4: ({ children }) => <h6>{children}</h6>,
  h5: ({ children }) => <h6>{children}</h6>,
  a: ({ href, children }) => {
    const url = href === undefined || href === '' ? null : new URL(href)
    return (
      <span className={styles.link}>
        {children}
        {url !== null && <span className={styles.host}> ({url.host === '' ? url.pathname : url.host})</span>}
      </span>
    )
  },
  img: ({ alt }) => <span className={styles.host}>{texts.picture(alt ?? '')}</span>,
  li: ({ node, children, className }) => (
    <Item {...{ children, className }} line={node?.position?.start.line ?? 0} />
  ),
  input: ({ checked }) => <TaskBox isDone={checked === true} />,
}

const HEADING: Components['h1'] = ({ children }) => <p className={styles.heading}>{children}</p>

const PRINTED: Components = {
  ...COMPONENTS,
  h1: HEADING,
  h2: HEADING,
  h3: HEADING,
  h4: HEADING,
  h5: HEADING,
  h6: HEADING,
  input: ({ checked }) => <span>{checked === true ? '☑ ' : '☐ '}</span>,
}

function Item({
  line,
  children,
  className,
}: {
  line: number
  children?: ReactNode
  className?: string | undefined
}) {
  return (
    <li className={className === undefined ? undefined : styles.task}>
      <TaskLine value={line}>{children}</TaskLine>
    </li>
  )
}

function TaskBox({ isDone }: { isDone: boolean }) {
  const line = useContext(TaskLine)
  const onToggle = useContext(ToggleTask)
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={texts.taskOnLine(line)}
      checked={isDone}
      onChange={() => onToggle(line)}
    />
  )
}
