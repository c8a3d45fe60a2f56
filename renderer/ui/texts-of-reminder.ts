/** What the reminder's form says. */
export const textsOfReminder = {
  title: 'Reminder',
  hint: 'A notification of your system that asks what you did, while Evenkeel is open. It never comes on a day off, nor once something is logged that day, and shows nothing of your journal.',
  isOn: 'Remind me to log',
  time: 'Time',
  timeMissing: 'Complete the time.',
  weekdays: 'On these days',
  weekdaysMissing: 'Choose at least one day, or switch the reminder off.',
  unavailable: 'This system shows no notifications to Evenkeel, so a reminder is unavailable here.',
  save: 'Save',
  test: 'Show one now',
  saved: 'Reminder saved.',
  notRead: 'The reminder could not be read. Nothing was changed. Try again later.',
}
