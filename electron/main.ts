import { app } from 'electron'
import { registerAppScheme } from './app-protocol.ts'
import { enterDataFolder } from './data-folder.ts'
import { guardPages } from './install-guards.ts'
import { devServerAddress, endUnexpectedly, readLaunch, refuseFolder } from './launch.ts'
import { isOnlyInstance } from './only-instance.ts'
import { openApp } from './open-app.ts'

// The boot, step by step. What has to happen before the app is ready comes first.
const launch = readLaunch()
const devServer = devServerAddress()
const folder = enterDataFolder(launch.common)
registerAppScheme()
app.enableSandbox()
guardPages(devServer)
if (folder.failure !== null && launch.command !== null) {
  refuseFolder(folder.path, folder.failure)
} else if (folder.failure !== null || isOnlyInstance(launch)) {
  app
    .whenReady()
    .then(() => openApp({ launch, folder, devServer }))
    .catch(endUnexpectedly)
}
