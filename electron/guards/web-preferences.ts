import type { WebPreferences } from 'electron'

/** What every window of ours is made with. Only the preload script differs. */
export function guardedPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    // The spellchecker would download dictionaries.
    spellcheck: false,
  }
}
