import { describe, expect, it } from 'vitest'
import { RATE_AGAIN_DAYS, ratingDue } from '../../../shared/growth/assessment/due.ts'
import { ago, ON } from '../insight/journals.ts'
import { assessment } from './rated.ts'

const [long = '', quarter = '', tooEarly = ''] = ago(200, RATE_AGAIN_DAYS, RATE_AGAIN_DAYS - 1)

describe('rating skills again', () => {
  it('is due a quarter after the last assessment, from that very day on', () => {
    const list = [assessment(quarter, { Speaking: 3 }), assessment(long, { Speaking: 2 })]
    expect(ratingDue(list, ON)).toEqual({ key: `assessment:${list[0]?.id}`, since: ON, last: quarter })
  })

  it('is not due earlier, nor for anybody who never did it', () => {
    expect(ratingDue([assessment(tooEarly, { Speaking: 3 })], ON)).toBeNull()
    expect(ratingDue([], ON)).toBeNull()
  })
})
