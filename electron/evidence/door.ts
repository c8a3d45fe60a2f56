import { randomBytes } from 'node:crypto'
import { MOST_EVIDENCE_BYTES, type Kept } from '../../shared/bridge/evidence.ts'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import { isOurs } from '../app-origin.ts'
import { storageFailure } from '../ledger/failure.ts'
import { pictureType } from './picture-type.ts'

/** What was said of a file that comes in: its size and, where it is known, its hash. */
export type SaidOfFile = { bytes: number; sha256?: string | undefined }

/** Where evidence files are kept, once the journal is open. */
export type EvidenceKeeper = {
  take(content: AsyncIterable<Uint8Array>, said: SaidOfFile): Promise<Kept>
  /** A file's content, proven by its hash; null where there is no such file or it is damaged. */
  read(sha256: string): Promise<Buffer | null>
}

const TOKEN_BYTES = 24
const MILLISECONDS_TO_USE = 60_000
const POST = /^\/evidence\/([0-9a-f]{48})$/
const PICTURE = /^\/files\/([0-9a-f]{64})$/

/**
 * The addresses by which evidence comes in and pictures go out. A file comes as the body of one POST under a token that
 * the window was just given, from our own origin, so that it never passes through the interface's thread whole.
 */
export class EvidenceDoor {
  readonly #devServer: string | null
  readonly #tokens = new Map<string, { said: SaidOfFile; until: number }>()
  #keeper: (() => Promise<EvidenceKeeper | StorageFailure>) | null = null

  constructor(devServer: string | null) {
    this.#devServer = devServer
  }

  /** From now on files are kept and shown. */
  open(keeper: () => Promise<EvidenceKeeper | StorageFailure>): void {
    this.#keeper = keeper
  }

  /** Lets one file of so many bytes, and of that hash if one is said, in; once and within a minute. */
  admit(said: SaidOfFile, now = Date.now()): { kind: 'admitted'; token: string } | { kind: 'too-large' } {
    if (said.bytes > MOST_EVIDENCE_BYTES) return { kind: 'too-large' }
    for (const [token, { until }] of this.#tokens) if (until < now) this.#tokens.delete(token)
    const token = randomBytes(TOKEN_BYTES).toString('hex')
    this.#tokens.set(token, { said, until: now + MILLISECONDS_TO_USE })
    return { kind: 'admitted', token }
  }

  /** Answers a request for one of these addresses; null for any other address. */
  async answer(request: Request, headers: Readonly<Record<string, string>>): Promise<Response | null> {
    const { pathname } = new URL(request.url)
    const token = request.method === 'POST' ? POST.exec(pathname)?.[1] : undefined
    if (token !== undefined) {
      const kept = await this.#take(token, request)
      return kept === null ? null : Response.json(kept, { headers })
    }
    const sha256 = request.method === 'GET' ? PICTURE.exec(pathname)?.[1] : undefined
    return sha256 === undefined ? null : await this.#picture(sha256, headers)
  }

  async #take(token: string, request: Request): Promise<Kept | null> {
    const admitted = this.#tokens.get(token)
    this.#tokens.delete(token)
    const origin = request.headers.get('origin')
    if (admitted === undefined || admitted.until < Date.now()) return null
    if (origin === null || !isOurs(origin, this.#devServer)) return null
    const keeper = await this.#keeper?.()
    if (keeper === undefined) return null
    if ('kind' in keeper) return keeper
    try {
      return await keeper.take(request.body ?? empty(), admitted.said)
    } catch (error) {
      return storageFailure(error)
    }
  }

  async #picture(sha256: string, headers: Readonly<Record<string, string>>): Promise<Response | null> {
    const keeper = await this.#keeper?.()
    if (keeper === undefined || 'kind' in keeper) return null
    const content = await keeper.read(sha256)
    const type = content === null ? null : pictureType(content)
    if (content === null || type === null) return null
    return new Response(new Uint8Array(content), { headers: { ...headers, 'Content-Type': type } })
  }
}

async function* empty(): AsyncGenerator<Uint8Array> {}
