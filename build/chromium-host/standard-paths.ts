import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { missing } from './missing.ts'

type PathName =
  'appData' | 'userData' | 'sessionData' | 'temp' | 'home' | 'documents' | 'desktop' | 'downloads'

/** The folders that Electron knows by name, as far as main asks for them; `set` moves one, and `sessionData` follows `userData`. */
export class StandardPaths {
  private readonly moved = new Map<string, string>()

  set(name: string, path: string): void {
    this.moved.set(name, path)
  }

  get(name: string, appName: string): string {
    return this.moved.get(name) ?? this.usual(name as PathName, appName)
  }

  private usual(name: PathName, appName: string): string {
    switch (name) {
      case 'home':
        return homedir()
      case 'appData':
        return appDataFolder(process.platform, process.env, homedir())
      case 'userData':
        return join(this.get('appData', appName), appName)
      case 'sessionData':
        return this.get('userData', appName)
      case 'temp':
        return tmpdir()
      case 'documents':
        return process.env['XDG_DOCUMENTS_DIR'] ?? join(homedir(), 'Documents')
      case 'desktop':
        return process.env['XDG_DESKTOP_DIR'] ?? join(homedir(), 'Desktop')
      case 'downloads':
        return process.env['XDG_DOWNLOAD_DIR'] ?? join(homedir(), 'Downloads')
      default:
        throw missing(`app.getPath('${String(name)}')`)
    }
  }
}

function appDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return env['XDG_CONFIG_HOME'] ?? join(home, '.config')
}
