import { COMMAND_IDS } from '../commands/catalog.ts'
import { z } from '../schema.ts'
import { REPORT_STAGES } from './report.ts'

/** What main tells a window without being asked, each with the schema that the window checks it by. */
export const events = {
  /** The user asked for a command outside of the page: in the native menu, or by clicking a notification. */
  command: z.enum(COMMAND_IDS),
  /** How far the report is that this window is having made. */
  reportStage: z.enum(REPORT_STAGES),
}

export type WindowEvent = keyof typeof events

/**
 * How a window listens. What arrives is unchecked: `renderer/platform/` parses it before anybody acts on it. Each
 * method gives the function that ends the listening.
 */
export type Events = {
  onCommand(listener: (given: unknown) => void): () => void
  onReportStage(listener: (given: unknown) => void): () => void
}

/** The channel of an event: `evenkeel:event.command`. */
export function eventChannelOf(event: WindowEvent): string {
  return `evenkeel:event.${event}`
}
