import type { KeyPlatform } from '../../shared/commands/keys.ts'

/** Whose keyboard this is. */
export const keyPlatform: KeyPlatform = navigator.platform.startsWith('Mac') ? 'mac' : 'other'
