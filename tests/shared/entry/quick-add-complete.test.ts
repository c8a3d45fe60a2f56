import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  complete,
  completingAt,
  completionsFor,
  type Completion,
} from '../../../shared/entry/quick-add-complete.ts'
import { parseQuickAdd } from '../../../shared/entry/quick-add.ts'
import { anyLine } from '../../support/arbitraries.ts'
import { catalog, today } from './understood.ts'

const NO_USES = new Map<string, number>()

/** Where the caret stands is marked by `|`. */
function at(marked: string) {
  const caret = marked.indexOf('|')
  return completingAt(marked.replace('|', ''), caret)
}

function offered(marked: string, uses: ReadonlyMap<string, number> = NO_USES): string[] {
  const completing = at(marked)
  return completing === null ? [] : completionsFor(completing, catalog, uses).map(labelOf)
}

function labelOf(completion: Completion): string {
  if (completion.kind === 'skill') return completion.label
  if (completion.kind === 'value') return completion.value
  return `create ${completion.name}${completion.category === null ? '' : ` in ${completion.category.name}`}`
}

describe('a word is completed', () => {
  test.each([
    ['30m pairing @ty|', 'skill', 'ty'],
    ['@|', 'skill', ''],
    ['@ty|pescript 30m', 'skill', 'ty'],
    ['30m @"active lis|', 'skill', 'active lis'],
    ['30m @"active lis|ten" 5m', 'skill', 'active lis'],
    ['30m review with:pe|', 'with', 'pe'],
    ['30m review KIND:|', 'kind', ''],
    ['30m review mode:l|', 'mode', 'l'],
  ])('in %s', (line, what, query) => {
    expect(at(line)).toMatchObject({ what, query })
  })

  test.each([
    'mail priya@exam|',
    '30m pairing|',
    '@ty |',
    '@"Active listening"|',
    'with: p|',
    String.raw`\@ty|`,
    'see http://with:p|',
    '|@ty',
  ])('but not in %s', (line) => {
    expect(at(line)).toBeNull()
  })
})

describe('completion offers', () => {
  test.each([
    ['@ty|', ['TypeScript', 'create ty']],
    ['@typscr|', ['TypeScript', 'create typscr']],
    ['@tpsc|', ['TypeScript', 'create tpsc']],
    ['@listening|', ['Active listening', 'create listening']],
    ['@"act lis|', ['Active listening', 'create act lis']],
    ['@cn|', ['Cloud & networks', 'create cn']],
    ['@frança|', ['Français', 'create frança']],
    ['@prototyping|', ['Prototyping', 'Prototyping', 'create prototyping']],
    ['@Languages/Spanish|', ['create Spanish in Languages']],
    ['@juggling|', ['create juggling']],
    ['@flas|', ['create flas']],
    // What is complete needs no list: Enter saves.
    ['@TypeScript|', []],
    ['@"active listening|', []],
    ['@technology|', []],
    ['@Languages/Français|', []],
    ['with:p|', ['peer']],
    ['with:s|', ['supervisor', 'stakeholder']],
    ['with:peer|', []],
    ['with:Priya|', []],
    ['mode:|', ['learn', 'practise', 'apply', 'feedback']],
  ])('for %s', (line, options) => {
    expect(offered(line)).toEqual(options)
  })

  test('the name itself before names that only hold it, and those before its category', () => {
    expect(offered('@program|').slice(0, 1)).toEqual(['Programming'])
    expect(offered('@comm|')).toEqual([
      'Communication',
      'Speaking',
      'Writing',
      'Active listening',
      'create comm',
    ])
  })

  test('the more used of equal ones first, and at an empty sign the most used of all', () => {
    const id = (name: string) => catalog.skills.find((skill) => skill.name === name)?.id ?? ''
    const uses = new Map([
      [id('Writing'), 3],
      [id('Teamwork'), 9],
    ])
    expect(offered('@|', uses).slice(0, 2)).toEqual(['Teamwork', 'Writing'])
    expect(offered('@te|', uses)[0]).toBe('Teamwork')
    expect(offered('@te|')[0]).toBe('Technology')
  })
})

describe('a completed word', () => {
  const taken = (marked: string) => {
    const line = marked.replace('|', '')
    const completing = at(marked)
    const [first] = completing === null ? [] : completionsFor(completing, catalog, NO_USES)
    if (completing === null || first === undefined) return null
    const done = complete(line, completing, first.write)
    return `${done.line.slice(0, done.caret)}|${done.line.slice(done.caret)}`
  }

  test.each([
    ['30m pairing @ty|', '30m pairing @TypeScript |'],
    ['30m pairing @ty| 20m', '30m pairing @TypeScript |20m'],
    ['30m @act|ive-lis', '30m @"Active listening" |'],
    ['30m @"act lis|ten" #team', '30m @"Active listening" |#team'],
    ['30m @"act lis| #team', '30m @"Active listening" |#team'],
    ['30m mock @prototyp|', '30m mock @"Technology/Prototyping" |'],
    ['30m @juggling-three|', '30m @"juggling-three" |'],
    ['30m with:pe|', '30m with:peer |'],
  ])('%s becomes %s', (line, becomes) => {
    expect(taken(line)).toBe(becomes)
  })

  test('means the skill that was taken, whatever stands around it', () => {
    fc.assert(
      fc.property(
        anyLine,
        anyLine,
        fc.constantFrom('ty', 'act', 'c', 'data', 'proto', ''),
        (before, after, query) => {
          // A quote that is still open before it would reach into the name.
          const line = `${before.replace(/["“”„]/g, '')} @${query}`
          const completing = completingAt(`${line} ${after}`, line.length)
          if (completing === null) return
          for (const option of completionsFor(completing, catalog, NO_USES)) {
            if (option.kind !== 'skill') continue
            const done = complete(`${line} ${after}`, completing, option.write)
            const { skills } = parseQuickAdd(done.line, { catalog, today })
            expect(skills.map(({ id }) => id)).toContain(option.skill.id)
          }
        },
      ),
    )
  })

  test('is looked for at every caret of any line without failing', () => {
    fc.assert(
      fc.property(fc.oneof(anyLine, fc.string({ unit: 'binary' })), fc.nat(200), (line, at) => {
        const caret = Math.min(at, line.length)
        const completing = completingAt(line, caret)
        if (completing === null) return
        expect(completing.from).toBeLessThan(caret)
        expect(completing.to).toBeGreaterThanOrEqual(caret)
        completionsFor(completing, catalog, NO_USES)
      }),
    )
  })
})
