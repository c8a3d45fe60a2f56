import { keptSchema, type Kept } from '../../shared/bridge/evidence.ts'

/**
 * Posts a file to main under a token that main gave out for it. The browser reads it from the disk by itself, so the
 * interface's thread never holds it.
 */
export async function postEvidence(token: string, file: Blob): Promise<Kept> {
  const response = await fetch(`/evidence/${token}`, { method: 'POST', body: file })
  if (!response.ok) return { kind: 'not-as-said' }
  return keptSchema.parse(await response.json())
}
