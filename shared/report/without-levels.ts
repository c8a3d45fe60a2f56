import type { ReportSource } from './source.ts'

/** A source without a level: no ratings of one's own or of others, and none that is wanted. What feedback is about stays. */
export function withoutLevels(source: ReportSource): ReportSource {
  return {
    ...source,
    assessments: [],
    skills: source.skills.map((skill) => ({ ...skill, wantedLevel: null })),
    feedback: source.feedback.map((one) => ({
      ...one,
      skillIds: [...new Set([...one.skillIds, ...one.levels.map(({ skillId }) => skillId)])],
      levels: [],
    })),
  }
}
