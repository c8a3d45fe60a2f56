/** How the command line is used: the answer to `--help`, and what follows a wrong use. */
export const USAGE = `Usage: evenkeel [command] [options]

Without a command the journal opens.

  report --from D --to D --out F.pdf [--audience A] [--paper a4|letter]
  export --format json|csv|toggl-csv|markdown|ics --out F [--from D --to D] [--with-evidence]
  import F [--format journal|csv|toggl|clockify|dayone] [--dry-run] [--skills MAP.json]
           [--date-order dmy|mdy|ymd] [--skip-bad]
  summary --from D --to D
  week --on D
  insights --on D
  credits --on D
  add "1h30 code review @mentoring yesterday" [--create]
  backup [--to DIR]
  verify F
  restore F
  check
  schema

Days (D) are written YYYY-MM-DD. Every command takes
  --data-dir DIR   the data folder to work in
  --today D        stands in for the clock
  --journal F      work on that journal in a scratch data folder
  --sample         work on the sample journal in a scratch data folder
  --help           print this
`
