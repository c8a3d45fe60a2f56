import { createHash } from 'node:crypto'

/** SHA-256 as the system has it, to hold ours against. */
export function systemHash(text: string, digits: 'hex' | 'base64'): string {
  return createHash('sha256').update(text, 'utf8').digest(digits)
}
