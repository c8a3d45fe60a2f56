import { refused, type CommandEnd } from './context.ts'
/** Waits for the formats. */
export async function importFile(..._given: unknown[]): Promise<CommandEnd> {
  return refused('not yet')
}
