import type { HostEvent } from './host-event.ts'
import { missing, strict, StrictEmitter } from './missing.ts'

type NotificationEvents = { click: [HostEvent]; show: [HostEvent]; close: [HostEvent] }

/** The host shows none and says so. Tests replace `isSupported` and `show` to see what would have been shown. */
class Notification extends StrictEmitter<NotificationEvents> {
  readonly title: string
  readonly body: string

  constructor({ title = '', body = '' }: Electron.NotificationConstructorOptions = {}) {
    super()
    this.title = title
    this.body = body
  }

  static isSupported(): boolean {
    return false
  }

  show(): void {
    throw missing('notifications')
  }

  close(): void {}
}

const strictNotification = strict('Notification', Notification)
// Both the value and the type, as Electron's is.
type strictNotification = Notification
export { strictNotification as Notification }
