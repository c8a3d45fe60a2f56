import type { JournalCommand } from '../../shared/bridge/commands.ts'
import { newSkillBy } from '../../shared/entry/quick-add-complete.ts'
import { quickAddProblemText } from '../../shared/entry/quick-add-problems.ts'
import { entryFieldsOf, parseQuickAdd } from '../../shared/entry/quick-add.ts'
import { instantOf } from '../platform/clock.ts'
import { readCatalog } from '../storage/catalog.ts'
import { addEntry } from '../storage/entries.ts'
import { readSettings } from '../storage/settings.ts'
import { createSkill, firstCategoryId } from '../storage/skills.ts'
import { localeOf } from '../ui/formats-for.ts'
import { notSaved, refused, writeJson, type CommandContext, type CommandEnd } from './context.ts'

/**
 * Adds an entry from one line and prints it. With `create`, unknown skills are made, in the category of
 * their name (`@Languages/Spanish`) or the first one.
 */
export async function add(
  { line, create }: Extract<JournalCommand, { name: 'add' }>,
  { journal, start, bridge }: CommandContext,
): Promise<CommandEnd> {
  const { locale } = await readSettings(journal.database)
  const context = { today: journal.clock.today(), locale: localeOf(locale, start.locale) }
  let parsed = parseQuickAdd(line, { ...context, catalog: await readCatalog(journal.database) })
  const others = parsed.problems.filter(({ kind }) => kind !== 'unknown-skill')
  const made: string[] = []
  if (create && others.length === 0) {
    for (const problem of parsed.problems) {
      if (problem.kind !== 'unknown-skill') continue
      const { name, category } = newSkillBy(problem.name, await readCatalog(journal.database))
      const categoryId = category?.id ?? (await firstCategoryId(journal))
      if (categoryId === null) return refused('The journal has no category yet for a new skill.')
      const created = await createSkill(journal, { name, categoryId })
      if (created.kind === 'not-saved') return notSaved(created)
      made.push(`Made the skill ${name}.`)
    }
    parsed = parseQuickAdd(line, { ...context, catalog: await readCatalog(journal.database) })
  }
  const fields = entryFieldsOf(parsed, instantOf)
  if (!fields.ok) {
    const hint = fields.failure.problems.some(({ kind }) => kind === 'unknown-skill')
      ? ['With --create it is made.']
      : []
    return refused(...fields.failure.problems.map(quickAddProblemText), ...hint)
  }
  const added = await addEntry(journal, fields.value)
  if (added.kind === 'not-saved') return notSaved(added)
  await writeJson(bridge, added.value)
  return { exit: 0, messages: made }
}
