import type { EditedFields } from '../../shared/entry/entry-form.ts'
import { templateSchema } from '../../shared/entry/template.ts'
import { templateOf, type Template } from '../../shared/entry/templates.ts'
import { commit, put, remove } from './commit.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** Keeps what an entry has as a template under its title. */
export async function saveAsTemplate(journal: Journal, fields: EditedFields): Promise<Saved<Template>> {
  const { title: name } = fields
  return await keep(journal, templateSchema.parse({ id: journal.newId(), name, entry: templateOf(fields) }))
}

/** Gives a template another name; an empty one changes nothing. */
export async function renameTemplate(
  journal: Journal,
  template: Template,
  name: string,
): Promise<Saved<Template>> {
  if (name.trim() === '') return { kind: 'saved', value: template }
  return await keep(journal, templateSchema.parse({ ...template, name }))
}

/** Deletes a template, to be taken back under `label`. */
export async function deleteTemplate(
  journal: Journal,
  template: Template,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'templates', template.id)])
}

async function keep(journal: Journal, template: Template): Promise<Saved<Template>> {
  const saved = await commit(journal, [put('templates', template)])
  return saved.kind === 'saved' ? { kind: 'saved', value: template } : saved
}
