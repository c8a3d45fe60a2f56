import { missing, strict } from './missing.ts'

/** The host cannot ask the system who is there, and says so; a test may put its own answer here. */
export const powerMonitor = strict('powerMonitor', {
  getSystemIdleTime(): number {
    throw missing('idle time of the system')
  },
})
