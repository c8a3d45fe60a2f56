import type { BrowserContext, Frame, Request as PageRequest, Route } from 'playwright-core'
import { developmentOrigin } from './chromium.ts'
import { appOrigin, toAppUrl } from './origin.ts'
import { privilegedSchemes, protocolHandler } from './protocol.ts'
import { session, type RequestDetails } from './session.ts'
import { contentsOf, type WebContents } from './web-contents.ts'

let lastId = 0

/** Puts every request of every page before main: its guards first, then its protocol handlers. Nothing goes to a network. */
export async function answerRequests(context: BrowserContext): Promise<void> {
  await context.route(
    () => true,
    async (route) => {
      // A page that closed meanwhile takes its requests along; that must not end main.
      await answer(route).catch((error: Error) => {
        if (!/closed|detached|handled|crashed/i.test(error.message))
          process.stderr.write(`request failed: ${error.message}\n`)
      })
    },
  )
}

async function answer(route: Route): Promise<void> {
  const request = route.request()
  const frame = frameOfRequest(request)
  const contents = frame === undefined ? undefined : contentsOf(frame.page())
  // Only a popup asks before it has a frame, and no popup may open.
  if (frame === undefined) return route.abort('aborted')
  if (
    request.isNavigationRequest() &&
    contents !== undefined &&
    !contents.mayNavigate(request.url(), frame)
  ) {
    return route.abort('aborted')
  }
  const url = toAppUrl(request.url(), privilegedSchemes)
  if (!(await session.defaultSession.webRequest.allows(detailsOf(request, url, contents))))
    return route.abort('blockedbyclient')
  const handler = protocolHandler(new URL(url).protocol.slice(0, -1))
  if (handler !== undefined) return fulfil(route, request, url, handler)
  return developmentOrigin()?.origin === new URL(url).origin
    ? route.continue()
    : route.abort('blockedbyclient')
}

async function fulfil(
  route: Route,
  request: PageRequest,
  url: string,
  handler: (request: Request) => Response | Promise<Response>,
): Promise<void> {
  const body = request.postDataBuffer()
  try {
    const asked = new Request(url, {
      method: request.method(),
      headers: headersOf(request),
      ...(body === null ? {} : { body: new Uint8Array(body) }),
    })
    const response = await handler(asked)
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
  } catch (error) {
    process.stderr.write(`${url} was not answered: ${String(error)}\n`)
    await route.abort('failed')
  }
}

/** A page's headers as Electron gives them: its origin is the app's. */
function headersOf(request: PageRequest): Record<string, string> {
  const { origin, ...others } = request.headers()
  return origin === undefined ? others : { ...others, origin: appOrigin(origin, privilegedSchemes) }
}

function frameOfRequest(request: PageRequest): Frame | undefined {
  try {
    return request.frame()
  } catch {
    // Playwright throws for the first request of a page that it does not know yet.
    return undefined
  }
}

function detailsOf(request: PageRequest, url: string, contents: WebContents | undefined): RequestDetails {
  return {
    id: ++lastId,
    url,
    method: request.method(),
    resourceType: resourceType(request),
    referrer: toAppUrl(request.headers()['referer'] ?? '', privilegedSchemes),
    timestamp: Date.now(),
    ...(contents === undefined ? {} : { webContents: contents, webContentsId: contents.id }),
  }
}

function resourceType(request: PageRequest): RequestDetails['resourceType'] {
  const type = request.resourceType()
  switch (type) {
    case 'document':
      return request.frame().parentFrame() === null ? 'mainFrame' : 'subFrame'
    case 'stylesheet':
    case 'script':
    case 'image':
    case 'font':
    case 'media':
      return type
    case 'xhr':
    case 'fetch':
      return 'xhr'
    case 'websocket':
      return 'webSocket'
    default:
      return 'other'
  }
}
