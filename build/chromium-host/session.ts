import { hostEvent, type HostEvent } from './host-event.ts'
import { StrictEmitter, strict } from './missing.ts'
import { protocol } from './protocol.ts'
import type { WebContents } from './web-contents.ts'
import type { WebFrameMain } from './web-frame.ts'

export type RequestDetails = Pick<
  Electron.OnBeforeRequestListenerDetails,
  'id' | 'url' | 'method' | 'resourceType' | 'referrer' | 'timestamp'
> & {
  readonly webContents?: WebContents
  readonly webContentsId?: number
  readonly frame?: WebFrameMain
}
type RequestAnswer = { cancel?: boolean; redirectURL?: string }
type RequestListener = (details: RequestDetails, callback: (answer: RequestAnswer) => void) => void

type PermissionName =
  'clipboard-sanitized-write' | 'clipboard-read' | 'notifications' | 'geolocation' | 'media' | 'midi'
type PermissionCheck = (
  contents: WebContents | null,
  permission: PermissionName,
  origin: string,
  details: Electron.PermissionCheckHandlerHandlerDetails,
) => boolean
type PermissionRequest = (
  contents: WebContents,
  permission: PermissionName,
  callback: (granted: boolean) => void,
  details: Electron.PermissionRequest,
) => void

export type DownloadItem = { getFilename(): string; getURL(): string; cancel(): void }

/** Main's one listener for requests, with the addresses it asked for. */
class WebRequest {
  private listener: RequestListener | undefined
  private urls: readonly RegExp[] | undefined

  onBeforeRequest(listener: RequestListener | null): void
  onBeforeRequest(filter: Electron.WebRequestFilter, listener: RequestListener | null): void
  onBeforeRequest(
    first: Electron.WebRequestFilter | RequestListener | null,
    second?: RequestListener | null,
  ): void {
    const filtered = typeof first === 'object' && first !== null
    this.listener = (filtered ? second : first) ?? undefined
    this.urls = filtered
      ? first.urls?.filter((url) => url !== '<all_urls>' && url !== '*://*/*').map(patternOf)
      : undefined
    if (this.urls?.length === 0) this.urls = undefined
  }

  /** The host's own part: whether main lets this request go on. */
  async allows(details: RequestDetails): Promise<boolean> {
    const { listener } = this
    if (listener === undefined) return true
    if (this.urls !== undefined && !this.urls.some((url) => url.test(details.url))) return true
    const answer = await new Promise<RequestAnswer>((resolve) => listener(details, resolve))
    return answer.cancel !== true && answer.redirectURL === undefined
  }
}

function patternOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
}

/** The one session there is. What main has not allowed is denied, in any case. */
class Session extends StrictEmitter<{ 'will-download': [HostEvent, DownloadItem, WebContents] }> {
  readonly protocol = protocol
  readonly webRequest = new WebRequest()
  private permissionCheck: PermissionCheck | null = null

  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.permissionCheck = handler
  }

  // The browser is told once what is allowed, and denies the rest without asking: requests and devices never come this far.
  setPermissionRequestHandler(_handler: PermissionRequest | null): void {}
  setDevicePermissionHandler(
    _handler: ((details: Electron.DevicePermissionHandlerHandlerDetails) => boolean) | null,
  ): void {}
  setSpellCheckerEnabled(_enable: boolean): void {}
  setSpellCheckerDictionaryDownloadURL(_url: string): void {}

  isSpellCheckerEnabled(): boolean {
    return false
  }

  /** Clears the databases of every page's origin, which is all that the app asks for. */
  async clearStorageData(options?: Electron.ClearStorageDataOptions): Promise<void> {
    const onlyDatabases = options?.storages?.length === 1 && options.storages[0] === 'indexdb'
    if (!onlyDatabases || options.origin !== undefined) {
      throw new Error('the Chromium host clears IndexedDB of all origins and nothing else')
    }
    await this.clearDatabases()
  }

  /** The host's own part: how the open pages' databases are cleared; they tell it themselves. */
  clearDatabases: () => Promise<void> = () => Promise.resolve()

  /** The host's own part: which of the permissions that Playwright can grant main allows to this page. */
  grantedPermissions(contents: WebContents, origin: string): string[] {
    const { permissionCheck } = this
    if (permissionCheck === null) return []
    return PERMISSIONS.filter(([name]) =>
      permissionCheck(contents, name, origin, {
        isMainFrame: true,
        requestingUrl: `${origin}/`,
        securityOrigin: origin,
      }),
    ).flatMap(([, granted]) => granted)
  }

  /** The host's own part: tells main of a download and ends it; the app writes files itself. */
  refuseDownload(item: DownloadItem, contents: WebContents): void {
    this.emit('will-download', hostEvent(), item, contents)
    item.cancel()
  }
}

const PERMISSIONS: readonly (readonly [PermissionName, readonly string[]])[] = [
  ['clipboard-sanitized-write', ['clipboard-write']],
  ['clipboard-read', ['clipboard-read']],
  ['notifications', ['notifications']],
  ['geolocation', ['geolocation']],
  ['media', ['camera', 'microphone']],
  ['midi', ['midi']],
]

export type { Session }
export const session = strict('session', { defaultSession: new Session() })
