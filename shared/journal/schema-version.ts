/**
 * The version of the journal's records, which the database, the snapshots and `journal.json` name. What is newer
 * than this is left alone: an older app would drop the fields that it does not know.
 */
export const SCHEMA_VERSION = 1
