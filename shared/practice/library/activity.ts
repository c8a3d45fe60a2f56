import type { Practice } from '../../growth/records.ts'

/** An activity as the library keeps it: a practice whose instructions are a list of sentences, without stamps. */
export type Activity = Omit<
  Practice,
  'createdAt' | 'updatedAt' | 'revision' | 'instructions' | 'questions'
> & {
  readonly instructions: readonly string[]
  readonly questions: readonly string[]
}
