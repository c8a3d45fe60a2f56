import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { JournalCommand, SkillMap } from '../../shared/bridge/commands.ts'
import { MOST_CSV_BYTES, MOST_JOURNAL_BYTES } from '../../shared/formats/import-problem.ts'
import { z } from '../../shared/schema.ts'
import type { Command } from './command.ts'

/** A file that a command names could not be used; the message is for the user. */
export class Unreadable extends Error {}

const skillMapSchema = z.record(z.string(), z.strictObject({ category: z.string().trim().min(1) }))

type WithJournal = Exclude<Command, { name: 'report' | 'schema' | 'verify' | 'restore' }>

/** Reads the files a command names, so that the window gets their text and never their place. */
export async function prepareCommand(command: WithJournal, cwd: string): Promise<JournalCommand> {
  switch (command.name) {
    case 'import': {
      const { name, format, dryRun, dateOrder, skipBad } = command
      const path = resolve(cwd, command.file)
      const isJson =
        format === 'journal' ||
        format === 'dayone' ||
        (format === null && path.toLowerCase().endsWith('.json'))
      const text = await readText(path, isJson ? MOST_JOURNAL_BYTES : MOST_CSV_BYTES)
      const skills = command.skills === null ? {} : await readSkillMap(resolve(cwd, command.skills))
      return { name, text, format, dryRun, skills, dateOrder, skipBad }
    }
    case 'week':
    case 'insights':
    case 'credits':
      return command
    case 'summary':
      return { name: command.name, ...command.range }
    case 'export':
      return {
        name: command.name,
        format: command.format,
        from: command.range?.from ?? null,
        to: command.range?.to ?? null,
        evidence: command.evidence,
      }
    case 'add':
      return command
    case 'backup':
      return { name: command.name }
    case 'check':
      return command
  }
}

/** Reads a UTF-8 file of at most `most` bytes. */
export async function readText(path: string, most: number): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > most) throw new Unreadable(`${path} has ${size} bytes; the most that is read is ${most}.`)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path))
  } catch (error) {
    if (error instanceof Unreadable) throw error
    if (error instanceof TypeError) throw new Unreadable(`${path} is not UTF-8 text.`)
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Unreadable(`${path} cannot be read (${code}).`)
  }
}

async function readSkillMap(path: string): Promise<SkillMap> {
  const text = await readText(path, 1_048_576)
  try {
    return skillMapSchema.parse(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    throw new Unreadable(
      `${path} is not a skill map like {"<name>": {"category": "Technology"}}: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
