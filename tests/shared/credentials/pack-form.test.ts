import { describe, expect, test } from 'vitest'
import { checkPack, type PackErrors } from '../../../shared/credentials/check-pack.ts'
import {
  blankPack,
  copyOfPack,
  packFormOf,
  parentsFor,
  withoutCategory,
  type PackForm,
} from '../../../shared/credentials/pack-form.ts'
import { rulePackSchema, type RulePack } from '../../../shared/credentials/rule-pack.ts'
import { SHIPPED_PACKS } from '../../../shared/credentials/shipped-packs.ts'

const packOf = (id: string): RulePack => {
  const pack = SHIPPED_PACKS.find((one) => one.id === id)
  if (pack === undefined) throw new Error(`no pack ${id}`)
  return pack
}
const rewritten = (base: RulePack, part: Partial<PackForm>) => {
  const checked = checkPack({ ...packFormOf(base), ...part }, base)
  if (checked.kind === 'wrong') throw new Error(JSON.stringify(checked.errors))
  return checked.pack
}
const errorsOf = (part: Partial<PackForm>, id = 'pmp'): PackErrors => {
  const base = packOf(id)
  const checked = checkPack({ ...packFormOf(base), ...part }, base)
  return checked.kind === 'wrong' ? checked.errors : {}
}

describe('a rule pack’s form', () => {
  test.for(SHIPPED_PACKS.map((pack) => [pack.id, pack] as const))(
    'comes back as the pack that it was made of: %s',
    ([, pack]) => {
      expect(rewritten(pack, {})).toEqual(pack)
    },
  )

  test('changes what it shows and keeps what it does not, unknown fields too', () => {
    const base = rulePackSchema.parse({ ...packOf('cissp'), ownNote: 'kept' })
    const pack = rewritten(base, { required: '90,5', step: '', cycleMonths: '24', carryMost: '10' })
    expect(pack).toEqual({
      ...base,
      required: 90.5,
      step: null,
      cycleMonths: 24,
      carryOver: { ...base.carryOver, most: 10 },
    })
  })

  test('takes away what is emptied', () => {
    const part = { carryMost: ' ', yearly: '', carryCategory: '', retentionMonths: '' }
    expect(rewritten(packOf('cissp'), part)).toMatchObject({
      carryOver: null,
      yearly: null,
      retentionMonths: 0,
    })
    expect(rewritten(packOf('hcpc'), { gapMonths: '', leastTypes: '' })).toMatchObject({
      gapMonths: null,
      leastTypes: 0,
    })
  })

  test('renames a category for all that names it, and keeps the names it had for what was claimed', () => {
    const renamed = (id: string, name: string, next: string) => {
      const base = packOf(id)
      const categories = packFormOf(base).categories.map((one) =>
        one.name === name ? { ...one, name: next } : one,
      )
      return rewritten(base, { categories })
    }
    const pmp = renamed('pmp', 'Education', 'Learning')
    expect(pmp.categories.filter(({ parent }) => parent === 'Learning')).toHaveLength(3)
    expect(pmp.categories.slice(0, 2).map(({ aliases }) => aliases)).toEqual([['Education'], ['Technical']])
    expect(renamed('cissp', 'Group A', 'Domains').carryOver).toMatchObject({ category: 'Domains' })
    expect(renamed('rics', 'Ethics', 'Conduct').topics[0]).toMatchObject({ category: 'Conduct' })
  })

  test('takes a category away with all that was said of it', () => {
    const rics = packOf('rics')
    const pack = rewritten(rics, withoutCategory(packFormOf(rics), 0))
    expect(pack.categories.map(({ name }) => name)).not.toContain('Ethics')
    expect(pack.topics).toHaveLength(2)
    const pmp = packOf('pmp')
    const flat = rewritten(pmp, withoutCategory(packFormOf(pmp), 0))
    expect(flat.categories[0]).toMatchObject({ name: 'Ways of Working', parent: null })
    const cissp = packOf('cissp')
    expect(rewritten(cissp, withoutCategory(packFormOf(cissp), 0)).carryOver).toMatchObject({
      category: null,
    })
  })

  test('names what a pack does not list as it stands there', () => {
    const base = rulePackSchema.parse({
      id: 'own',
      name: 'Own',
      categories: [{ name: 'A', parent: 'Somewhere' }],
      topics: [{ category: 'Ethics', everyMonths: 12 }],
    })
    expect(rewritten(base, {})).toEqual(base)
  })

  test('offers a category as a part of none that is a part of it', () => {
    const form = packFormOf(packOf('pmp'))
    const names = parentsFor(form, 0).map(({ name }) => name)
    expect(names).not.toContain('Education')
    expect(names).not.toContain('Power Skills')
    expect(names).toContain('Giving Back')
  })

  test('says at each field what is wrong, and makes nothing of it', () => {
    const [first, ...rest] = packFormOf(packOf('pmp')).categories
    expect(errorsOf({ name: ' ' })).toEqual({ name: 'missing' })
    expect(errorsOf({ required: 'sixty' })).toEqual({ required: 'unclear' })
    expect(errorsOf({ required: '100001' })).toEqual({ required: 'unclear' })
    expect(errorsOf({ cycleMonths: '' })).toEqual({ cycleMonths: 'missing' })
    expect(errorsOf({ cycleMonths: '1.5' })).toEqual({ cycleMonths: 'unclear' })
    expect(errorsOf({ minutesPerCredit: '0' })).toEqual({ minutesPerCredit: 'unclear' })
    expect(errorsOf({ carryMonths: '' })).toEqual({ 'carryOver.months': 'missing' })
    expect(errorsOf({ yearly: '-1' })).toEqual({ 'yearly.required': 'unclear' })
    expect(errorsOf({ categories: [{ ...first!, min: '-1' }, ...rest] })).toEqual({
      'categories.0.min': 'unclear',
    })
    expect(errorsOf({ categories: [{ ...first!, name: '' }, ...rest] })).toMatchObject({
      'categories.0.name': 'missing',
    })
    expect(errorsOf({ categories: [{ ...first!, cap: '30' }, ...rest] })).toEqual({
      'categories.0.min': 'over',
    })
    expect(errorsOf({ categories: [first!, { ...rest[0]!, name: 'education ' }] })).toEqual({
      'categories.1.name': 'twice',
    })
    expect(errorsOf({ topics: [{ key: 0, category: '', everyMonths: '' }] })).toEqual({
      'topics.0.category': 'missing',
      'topics.0.everyMonths': 'missing',
    })
    expect(errorsOf({ counts: [{ key: 0, name: '', required: '0', of: [] }] })).toEqual({
      'counts.0.name': 'missing',
      'counts.0.required': 'unclear',
      'counts.0.of': 'missing',
    })
  })

  test('of a new pack wants a name, and of a copy makes a pack of its own', () => {
    const base = blankPack('own')
    expect(checkPack(packFormOf(base), base)).toEqual({ kind: 'wrong', errors: { name: 'missing' } })
    expect(rewritten(base, { name: 'Our guild', required: '12', cycleMonths: '12' })).toMatchObject({
      id: 'own',
      required: 12,
      unit: 'credits',
    })
    const copy = copyOfPack(packOf('pmp'), 'own', 'PMP, mine')
    expect(rewritten(copy, {})).toEqual({ ...packOf('pmp'), id: 'own', name: 'PMP, mine' })
  })
})
