import { COMMAND_IDS } from '../commands/catalog.ts'
import { z } from '../schema.ts'

/** What main tells a window without being asked, each with the schema that the window checks it by. */
export const events = {
  /** The user asked for a command outside of the page: in the native menu, or by clicking a notification. */
  command: z.enum(COMMAND_IDS),
}

export type WindowEvent = keyof typeof events

/**
 * How a window listens. What arrives is unchecked: `renderer/platform/` parses it before anybody acts on it. Each
 * method gives the function that ends the listening.
 */
export type Events = {
  onCommand(listener: (given: unknown) => void): () => void
}

/** The channel of an event: `evenkeel:event.command`. */
export function eventChannelOf(event: WindowEvent): string {
  return `evenkeel:event.${event}`
}
