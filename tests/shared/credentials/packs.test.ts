import { describe, expect, test } from 'vitest'
import { rulePackSchema } from '../../../shared/credentials/rule-pack.ts'
import { packsOf, SHIPPED_PACKS } from '../../../shared/credentials/shipped-packs.ts'
import { anyPack, claimed, credits } from './credits-for-test.ts'

describe('the packs that ship', () => {
  test('are six, each with its body, its source and the day on which it was checked', () => {
    expect(SHIPPED_PACKS.map(({ id }) => id)).toEqual(['cisa', 'cissp', 'hcpc', 'nmc', 'pmp', 'rics'])
    for (const { body, source, checkedOn } of SHIPPED_PACKS) {
      expect([body, source, checkedOn].every((text) => text !== null && text !== '')).toBe(true)
    }
  })

  test('name every category once, and parents and topics that are there', () => {
    for (const { categories, topics, carryOver } of SHIPPED_PACKS) {
      const names = new Set(categories.map(({ name }) => name))
      const spoken = categories
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .map((name) => name.toLowerCase())
      expect(new Set(spoken).size).toBe(spoken.length)
      const named = [
        ...categories.map(({ parent }) => parent),
        ...topics.map(({ category }) => category),
        carryOver?.category ?? null,
      ]
      expect(named.filter((name) => name !== null && !names.has(name))).toEqual([])
    }
  })
})

describe('a journal’s own packs', () => {
  test('stand in for the shipped one of the same id, or beside them', () => {
    const edited = { ...SHIPPED_PACKS.find(({ id }) => id === 'pmp'), required: 75 }
    const packs = packsOf([edited, { id: 'bar', name: 'Bar association' }])
    expect(packs.map(({ id }) => id)).toEqual(['cisa', 'cissp', 'hcpc', 'nmc', 'pmp', 'rics', 'bar'])
    expect(packs.find(({ id }) => id === 'pmp')?.required).toBe(75)
    expect(packs.at(-1)).toMatchObject({ unit: 'credits', cycleMonths: 36, required: 0 })
  })

  test('are read as older journals hold them, with what else stands there', () => {
    const older = { id: 'mine', name: 'Mine', revision: 3, colour: 'green' }
    expect(rulePackSchema.parse(older)).toMatchObject(older)
  })

  test.each([
    ['a step of nothing', { step: 0 }],
    ['a cycle of no months', { cycleMonths: 0 }],
    ['a cap below nothing', { categories: [{ name: 'A', cap: -1 }] }],
    ['a kind that no entry has', { excludedKinds: ['party'] }],
    ['an unknown need', { needs: ['signature'] }],
  ])('are refused with %s', (_, fields) => {
    expect(rulePackSchema.safeParse({ id: 'p', name: 'Own', ...fields }).success).toBe(false)
  })

  test('add up even where parents lead in a circle, are missing, or names stand twice', () => {
    const pack = anyPack({
      required: 10,
      categories: [
        { name: 'A', parent: 'B' },
        { name: 'B', parent: 'A' },
        { name: 'C', parent: 'Nowhere' },
        { name: 'C', cap: 1 },
      ],
    })
    const entries = ['A', 'B', 'C'].map((name) => claimed('2025-05-01', 2, name))
    expect(credits(pack, '2026-01-01', entries)).toMatchObject({ earned: 6, counted: 6, needed: 4 })
  })
})
