/** Takes the place of `shared/journal/schema-version.ts` in the app of tomorrow. */
export const SCHEMA_VERSION = 2
