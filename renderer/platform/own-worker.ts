type Policy = { createScriptURL(url: string): string }
type WithPolicies = {
  trustedTypes?: { createPolicy(name: string, rules: Policy): { createScriptURL(url: string): unknown } }
}

/**
 * How to start one of our own workers: Trusted Types let an address become a worker only through a policy, and this one
 * lets no other address through. `name` stands in the content security policy.
 */
export function ownWorker(name: string, address: string): () => Worker {
  const policy = (globalThis as WithPolicies).trustedTypes?.createPolicy(name, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('This is not the worker of this policy.')
      return url
    },
  })
  return () => {
    // Typed as a string because the types of Trusted Types are not in the compiler's library yet.
    const url = (policy?.createScriptURL(address) ?? address) as string
    return new Worker(url, { type: 'module' })
  }
}
