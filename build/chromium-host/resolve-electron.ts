import type { ResolveHook } from 'node:module'

/** Node's resolve hook: `electron` means this host, everything else is found as usual. */
export const resolve: ResolveHook = (specifier, context, nextResolve) =>
  specifier === 'electron'
    ? { url: new URL('./electron.js', import.meta.url).href, shortCircuit: true }
    : nextResolve(specifier, context)
