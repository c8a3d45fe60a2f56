import { createContext, runInContext } from 'node:vm'
import { FORM_SCRIPT } from '../../shared/feedback/form-script.ts'

type Filled = { request: string; token: string; answers: string[]; name: string; levels: (number | null)[] }

/** Runs the script of a feedback form over as much of a page as it touches, with its fields filled in. */
export function filledForm({ request, token, answers, name, levels }: Filled) {
  const saved: string[] = []
  const element = (more: object = {}) => ({
    hidden: false,
    textContent: '',
    value: '',
    dataset: {},
    listeners: {} as Record<string, (event: object) => void>,
    addEventListener(kind: string, listener: (event: object) => void) {
      this.listeners[kind] = listener
    },
    focus: () => undefined,
    select: () => undefined,
    click: () => undefined,
    remove: () => undefined,
    setAttribute: () => undefined,
    removeAttribute: () => undefined,
    ...more,
  })
  const areas = answers.map((value, index) => element({ value, dataset: { question: String(index) } }))
  const radios = levels.map((level, index) =>
    element({ value: level === null ? '' : String(level), dataset: { skill: String(index) } }),
  )
  const words = {
    nothing: 'nothing',
    nameless: 'nameless',
    saved: 'saved *',
    copied: 'copied',
    marked: 'marked',
  }
  const elements = {
    form: element({
      dataset: { request, token, ...words },
      querySelectorAll: (selector: string) => (selector.startsWith('textarea') ? areas : radios),
      querySelector: () => areas[0],
    }),
    told: element(),
    wrong: element(),
    block: element({ parentElement: element() }),
    name: element({ value: name }),
    copy: element(),
  }
  runInContext(
    FORM_SCRIPT,
    createContext({
      document: {
        getElementById: (id: keyof typeof elements) => elements[id] ?? null,
        createElement: () => element(),
        body: { append: () => undefined },
        execCommand: () => true,
      },
      window: { addEventListener: () => undefined },
      navigator: {},
      crypto,
      btoa,
      setTimeout: () => undefined,
      URL: { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined },
      Blob: function (parts: string[]) {
        saved.push(parts.join(''))
      },
    }),
  )
  return {
    saved,
    press: (button: 'save' | 'copy') => {
      if (button === 'save') elements.form.listeners['submit']?.({ preventDefault: () => undefined })
      else elements.copy.listeners['click']?.({})
    },
    block: () => elements.block.value,
    wrong: () => elements.wrong.textContent,
  }
}
