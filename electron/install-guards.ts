import { app, session, type Session, type WebContents } from 'electron'
import { isOurs } from './app-origin.ts'
import { mayHave } from './guards/permissions.ts'
import { mayRequest } from './guards/requests.ts'

/** Puts the guards around every page that will ever be made. Called before the app is ready. */
export function guardPages(devServer: string | null): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, devServer))
}

function guardContents(contents: WebContents, devServer: string | null): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  const stay = (details: { url: string; preventDefault: () => void }) => {
    if (!isOurs(details.url, devServer)) details.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
}

/** Puts the guards around the session: no permission, no device, no request that leaves, no download. */
export function guardSession(devServer: string | null, target: Session = session.defaultSession): void {
  target.setPermissionRequestHandler((_contents, permission, answer) => answer(mayHave(permission)))
  target.setPermissionCheckHandler((_contents, permission) => mayHave(permission))
  target.setDevicePermissionHandler(() => false)
  target.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !mayRequest(details.url, devServer) }),
  )
  target.on('will-download', (event) => event.preventDefault())
  target.setSpellCheckerEnabled(false)
}
