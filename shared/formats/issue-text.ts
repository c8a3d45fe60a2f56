import type { z } from '../schema.ts'

const KINDS_OF_VALUE: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'text',
}

/** What is wrong with a value, as the end of a sentence that begins with its name. Our own messages stay as they are. */
export function issueText(issue: z.core.$ZodIssue): string {
  if (!/^(?:Invalid|Too |Unrecognized)/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type') {
    if (issue.message.endsWith('undefined')) return 'is missing'
    return `is not ${KINDS_OF_VALUE[issue.expected] ?? issue.expected}`
  }
  if (issue.code === 'invalid_value') return `is none of ${issue.values.map(String).join(', ').slice(0, 300)}`
  if (issue.code === 'too_big') return `is more than ${issue.maximum}${measureOf(issue.origin)}`
  if (issue.code === 'too_small') return `is less than ${issue.minimum}${measureOf(issue.origin)}`
  return 'is not written as it has to be'
}

function measureOf(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' items' : ''
}
