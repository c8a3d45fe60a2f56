import { describe, expect, test } from 'vitest'
import { understood } from './understood.ts'

describe('quick add reads', () => {
  test('all of it in one line', () => {
    expect(understood('1h30 code review with Priya #team @mentoring yesterday practise')).toBe(
      '90m · code review with Priya · 2026-11-19 · practise · Teaching & mentoring 90 · #team',
    )
  })

  describe('skills and categories', () => {
    test.each([
      ['30m generics @typescript', '30m · generics · TypeScript 30'],
      ['30m generics @types', '30m · generics · TypeScript 30'],
      ['30m dialogues @francais', '30m · dialogues · Français 30'],
      ['30m one-to-one @active-listening', '30m · one-to-one · Active listening 30'],
      ['30m one-to-one @active_listening', '30m · one-to-one · Active listening 30'],
      ['30m one-to-one @"Active listening"', '30m · one-to-one · Active listening 30'],
      ['30m churn @"data analysis and statistics"', '30m · churn · Data analysis & statistics 30'],
      ['30m churn @statistics', '30m · churn · Data analysis & statistics 30'],
      ['30m templates @c++', '30m · templates · C++ 30'],
      ['30m pipeline @CI/CD', '30m · pipeline · CI/CD 30'],
      ['30m reading group @technology', '30m · reading group · [reading] · Technology 30'],
      ['30m grammar @lang', '30m · grammar · Languages 30'],
      ['30m call @Relationships/General', '30m · call · Relationships 30'],
      ['30m mock @prototyping', '30m · mock · !ambiguous-skill'],
      ['30m mock @technology/prototyping', '30m · mock · Prototyping 30'],
      ['30m banner @flash', '30m · banner · Flash 30'],
      ['30m banner @fla', '30m · banner · !unknown-skill'],
      ['30m kata @program', '30m · kata · Programming 30'],
      ['30m kata @haskell', '30m · kata · !unknown-skill'],
      ['30m mail priya@example.com', '30m · mail priya@example.com'],
    ])('%s', (line, meaning) => {
      expect(understood(line)).toBe(meaning)
    })
  })

  describe('splits', () => {
    test.each([
      [
        '@TypeScript 60m @Mentoring 30m',
        '90m · TypeScript, Teaching & mentoring · TypeScript 60 · Teaching & mentoring 30',
      ],
      ['pairing @TypeScript @Mentoring 61m', '61m · pairing · TypeScript 31 · Teaching & mentoring 30'],
      [
        '100m pairing @TypeScript @Mentoring @writing',
        '100m · pairing · TypeScript 34 · Teaching & mentoring 33 · Writing 33',
      ],
      ['90m pairing @TypeScript 1h @Mentoring', '90m · pairing · TypeScript 60 · Teaching & mentoring 30'],
      ['90m pairing @TypeScript 1h @Mentoring 40m', '90m · pairing · !split-mismatch'],
      ['2m pairing @TypeScript @Mentoring @writing', '2m · pairing · !split-mismatch'],
      ['pairing @TypeScript 20m @typescript 10m', '30m · pairing · TypeScript 30'],
      [
        'yesterday pairing @typescript 60m @mentoring 30m #team with:peer practise',
        '90m · pairing · 2026-11-19 · practise · with peer · TypeScript 60 · Teaching & mentoring 30 · #team',
      ],
      ['pairing @TypeScript half an hour', '30m · pairing · TypeScript 30'],
      ['pairing @TypeScript @haskell 30m', '30m · pairing · TypeScript 15 · !unknown-skill'],
    ])('%s', (line, meaning) => {
      expect(understood(line)).toBe(meaning)
    })
  })

  describe('tags', () => {
    test.each([
      ['45m triage #Team #team, #"on call"', '45m · triage · #Team · #on call'],
      ['45m triage #équipe #チーム #q4-2026', '45m · triage · #équipe · #チーム · #q4-2026'],
      ['45m triage #команда.', '45m · triage · #команда'],
      ['45m triage (#team)', '45m · triage (#team)'],
      ['45m fix #123', '45m · fix #123'],
      ['45m fix #"123"', '45m · fix · #123'],
      ['45m a talk on C#', '45m · a talk on C#'],
      ['45m a # alone', '45m · a # alone'],
    ])('%s', (line, meaning) => {
      expect(understood(line)).toBe(meaning)
    })
  })

  describe('counterparts', () => {
    test.each([
      ['45m review with:peer', '45m · review · with peer'],
      ['with:Mentor 45m review', '45m · review · with mentor'],
      ['45m review with:manager,', '45m · review · with supervisor'],
      ['45m review with:customers', '45m · review · with customer'],
      ['45m review with:team', '45m · review · with group'],
      ['45m review with:peer with:colleague', '45m · review · with peer'],
      ['45m review with:peer with:mentor', '45m · review · with peer · !several-values'],
      ['45m review with:Priya', '45m · review · !unknown-value'],
      ['45m review with Priya', '45m · review with Priya'],
      ['45m review with a peer', '45m · review with a peer'],
      ['45m what I did with: nothing', '45m · what I did with: nothing'],
    ])('%s', (line, meaning) => {
      expect(understood(line)).toBe(meaning)
    })
  })

  describe('kinds', () => {
    test.each([
      ['45m Kubernetes course module 3', '45m · Kubernetes course module 3 · [course]'],
      ['45m book club', '45m · book club · [reading]'],
      ['45m workshop on the reading list', '45m · workshop on the reading list'],
      ['45m Kubernetes kind:course', '45m · Kubernetes · [course]'],
      ['kind:exam 45m Kubernetes', '45m · Kubernetes · [certification]'],
      ['45m demo kind:project', '45m · demo · [project]'],
      ['45m book club kind:networking', '45m · book club · [networking]'],
      ['45m book club kind:other', '45m · book club'],
      ['45m demo KIND:Moment', '45m · demo · [moment]'],
      ['45m demo kind:party', '45m · demo · !unknown-value'],
      ['45m demo kind:course kind:project', '45m · demo · [course] · !several-values'],
      [String.raw`45m \book a room`, '45m · book a room'],
    ])('%s', (line, meaning) => {
      expect(understood(line)).toBe(meaning)
    })
  })

  describe('modes', () => {
    test.each([
      ['learn Rust ownership 45m', '45m · Rust ownership · learn'],
      ['Rust ownership practice 45m', '45m · Rust ownership · practise'],
      ['apply Rust ownership 45m', '45m · Rust ownership · apply'],
      ['slides for the board get feedback 20m', '20m · slides for the board · feedback'],
      ['feedback from Marc on the slides 20m', '20m · feedback from Marc on the slides · feedback'],
      ['asked Priya for feedback 20m', '20m · asked Priya for feedback'],
      ['apply for the conference 20m', '20m · apply for the conference'],
      ['how people learn maths 45m', '45m · how people learn maths'],
      ['practise 45m', '45m · practise'],
      ['friday practise 45m', '45m · practise · 2026-11-13'],
      ['45m slides mode:practise', '45m · slides · practise'],
      ['mode:practice 45m slides', '45m · slides · practise'],
      ['45m slides mode:apply learn', '45m · slides learn · apply'],
      ['45m slides mode:learn mode:apply', '45m · slides · learn · !several-values'],
      ['45m slides mode:quick', '45m · slides · !unknown-value'],
    ])('%s', (line, meaning) => {
      expect(understood(line)).toBe(meaning)
    })
  })
})
