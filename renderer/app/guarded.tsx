import { Component, type ReactNode } from 'react'

type GuardedProps = {
  children: ReactNode
  /** Another value draws the children anew after they failed. */
  resetOn?: number
  /** What stands in their place until then. */
  renderInstead(failed: { message: string; retry(): void }): ReactNode
}

type GuardedState = { message: string | null; resetOn: number | undefined }

/** Keeps a mistake within a part of the window: without it, React takes the whole window down. */
export class Guarded extends Component<GuardedProps, GuardedState> {
  override state: GuardedState = { message: null, resetOn: this.props.resetOn }

  static getDerivedStateFromError(error: unknown): Pick<GuardedState, 'message'> {
    return { message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }

  static getDerivedStateFromProps({ resetOn }: GuardedProps, state: GuardedState): GuardedState | null {
    return resetOn === state.resetOn ? null : { message: null, resetOn }
  }

  override render(): ReactNode {
    const { message } = this.state
    if (message === null) return this.props.children
    return this.props.renderInstead({ message, retry: () => this.setState({ message: null }) })
  }
}
