import type { CredentialFields } from '../../shared/credentials/credential-form.ts'
import { credentialSchema, type Credential } from '../../shared/credentials/records.ts'
import { rulePackSchema, type RulePack } from '../../shared/credentials/rule-pack.ts'
import { put, remove } from './commit.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** Adds a credential, to be taken back under `label`. */
export async function addCredential(
  journal: Journal,
  fields: CredentialFields,
  label: string,
): Promise<Saved<UndoStep>> {
  return await saveCredential(journal, credentialSchema.parse({ ...fields, id: journal.newId() }), label)
}

/** Keeps a credential as it is given, to be taken back under `label`. */
export async function saveCredential(
  journal: Journal,
  credential: Credential,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [put('credentials', credentialSchema.parse(credential))])
}

/**
 * Deletes a credential, to be taken back under `label`. What was claimed for it stays with its entries and its files stay
 * in the journal, so that an undo brings all back.
 */
export async function deleteCredential(
  journal: Journal,
  { id }: Credential,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'credentials', id)])
}

/** Keeps a rule pack, to be taken back under `label`: one of one's own, or a shipped one as it was changed, under its id. */
export async function saveRulePack(
  journal: Journal,
  pack: RulePack,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [put('rulePacks', rulePackSchema.parse(pack))])
}

/**
 * Removes the journal's version of a rule pack, to be taken back under `label`: a shipped one has its original rules
 * again, one of one's own is gone. Credentials that go by it go on naming it, so that an undo brings all back.
 */
export async function removeRulePack(
  journal: Journal,
  { id }: RulePack,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'rulePacks', id)])
}
