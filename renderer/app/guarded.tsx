import { Component, type ReactNode } from 'react'

type GuardedProps = {
  children: ReactNode
  /** Another value draws the children anew after they failed. */
  resetOn?: number
  /** What stands in their place until then. */
  renderInstead(failed: { message: string; retry(): void }): ReactNode
}

/** Keeps a mistake within a part of the window: without it, React takes the whole window down. */
export class Guarded extends Component<GuardedProps, { message: string | null }> {
  override state = { message: null }

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }

  override componentDidUpdate({ resetOn }: GuardedProps): void {
    if (this.state.message !== null && resetOn !== this.props.resetOn) this.setState({ message: null })
  }

  override render(): ReactNode {
    const { message } = this.state
    if (message === null) return this.props.children
    return this.props.renderInstead({ message, retry: () => this.setState({ message: null }) })
  }
}
