/**
 * Holds the host to electron.d.ts: what it offers must be what Electron offers. Nothing here runs or is emitted; a difference
 * does not compile. `on` is left out, because Electron's overloads return `this`.
 */
import type * as host from './electron.ts'

type Holds<Electrons, Hosts extends Electrons> = Hosts & Electrons

type AppMembers =
  | 'isPackaged'
  | 'whenReady'
  | 'isReady'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'getPath'
  | 'setPath'
  | 'getAppPath'
  | 'getName'
  | 'setName'
  | 'name'
  | 'getVersion'
  | 'getLocale'
  | 'getSystemLocale'
  | 'quit'
  | 'exit'
  | 'enableSandbox'
  | 'setAppUserModelId'
  | 'focus'

type WindowMembers =
  | 'id'
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'isVisible'
  | 'isFocused'
  | 'isMinimized'
  | 'isMaximized'
  | 'isFullScreen'
  | 'focus'
  | 'minimize'
  | 'maximize'
  | 'unmaximize'
  | 'restore'
  | 'getBounds'
  | 'getNormalBounds'
  | 'getSize'
  | 'setBounds'
  | 'setTitle'
  | 'getTitle'
  | 'setMenuBarVisibility'
  | 'setAutoHideMenuBar'
  | 'setBackgroundColor'
  | 'removeMenu'

type ContentsMembers =
  | 'id'
  | 'getURL'
  | 'getTitle'
  | 'isDestroyed'
  | 'isCrashed'
  | 'loadURL'
  | 'reload'
  | 'send'
  | 'printToPDF'
  | 'setVisualZoomLevelLimits'
  | 'setWebRTCIPHandlingPolicy'
  | 'setBackgroundThrottling'
  | 'focus'
  | 'openDevTools'

export type Held = [
  Holds<Pick<Electron.App, AppMembers>, typeof host.app>,
  Holds<
    Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue'>,
    typeof host.app.commandLine
  >,
  Holds<Pick<Electron.BrowserWindow, WindowMembers>, host.BrowserWindow>,
  Holds<Pick<Electron.WebContents, ContentsMembers>, host.WebContents>,
  Holds<Pick<Electron.WebFrameMain, 'url' | 'origin' | 'isDestroyed'>, host.WebFrameMain>,
  Holds<
    Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'>,
    typeof host.protocol
  >,
  Holds<
    Pick<
      Electron.Session,
      | 'clearStorageData'
      | 'setSpellCheckerEnabled'
      | 'isSpellCheckerEnabled'
      | 'setSpellCheckerDictionaryDownloadURL'
    >,
    host.Session
  >,
  Holds<Pick<Electron.IpcMain, 'removeHandler'>, typeof host.ipcMain>,
  Holds<Pick<Electron.Dialog, 'showErrorBox'>, typeof host.dialog>,
  Holds<Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder' | 'beep'>, typeof host.shell>,
  Holds<Pick<Electron.PowerMonitor, 'getSystemIdleTime'>, typeof host.powerMonitor>,
  Holds<Pick<typeof Electron.Notification, 'isSupported'>, typeof host.Notification>,
  Holds<Pick<Electron.Notification, 'title' | 'body' | 'show' | 'close'>, host.Notification>,
  Holds<Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>, typeof host.nativeTheme>,
]
