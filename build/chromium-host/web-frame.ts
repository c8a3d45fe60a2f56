import type { Frame } from 'playwright-core'
import { appOrigin, toAppUrl } from './origin.ts'
import { privilegedSchemes } from './protocol.ts'

/** A frame as main sees it, under the app's own addresses. */
export class WebFrameMain {
  private readonly frame: Frame

  constructor(frame: Frame) {
    this.frame = frame
  }

  get url(): string {
    return toAppUrl(this.frame.url(), privilegedSchemes)
  }

  get origin(): string {
    return appOrigin(this.frame.url(), privilegedSchemes)
  }

  get parent(): WebFrameMain | null {
    const parent = this.frame.parentFrame()
    return parent === null ? null : frameOf(parent)
  }

  get top(): WebFrameMain | null {
    return this.parent === null ? this : this.parent.top
  }

  isDestroyed(): boolean {
    return this.frame.isDetached()
  }
}

const frames = new WeakMap<Frame, WebFrameMain>()

/** The one object for a frame, so that main may compare frames by identity. */
export function frameOf(frame: Frame): WebFrameMain {
  const known = frames.get(frame) ?? new WebFrameMain(frame)
  frames.set(frame, known)
  return known
}
