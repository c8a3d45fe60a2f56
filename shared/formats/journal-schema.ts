import { daySchema } from '../day.ts'
import { z } from '../schema.ts'
import { journalDocumentSchema, JOURNAL_VERSION } from './journal-document.ts'

/** The JSON Schema (draft 2020-12) of the journal format, as a plain object. What has a default may be left out. */
export function journalJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(journalDocumentSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // The calendar itself cannot be said in JSON Schema; its shape can.
      if ((zodSchema as unknown) === daySchema) jsonSchema.format = 'date'
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern
    },
  })
  return {
    $schema,
    title: `Evenkeel journal, version ${JOURNAL_VERSION}`,
    description:
      'Allocations, if there are any, add up to the minutes of their entry. Dates lie from 1900-01-01 to 2199-12-31. Ids are unique within their list.',
    ...schema,
  }
}

/** The schema as the file `journal.schema.json` holds it. */
export function journalJsonSchemaText(): string {
  return `${JSON.stringify(journalJsonSchema(), null, 2)}\n`
}
