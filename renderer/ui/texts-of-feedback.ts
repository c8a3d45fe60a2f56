import type { ReplyRefusal } from '../../shared/feedback/accept-reply.ts'
import type { ReplyProblem } from '../../shared/feedback/read-reply.ts'
import type { RequestErrors } from '../../shared/feedback/request-form.ts'
import type { SpokenErrors } from '../../shared/feedback/spoken-form.ts'
import type { Feedback, Relation } from '../../shared/growth/records.ts'
import { plural } from './plural.ts'

export type RefusedKind = ReplyProblem['kind'] | ReplyRefusal['kind'] | 'unreadable' | 'too-many' | 'not-so'

const weeks = (count: number) => `${count} ${plural(count, 'week', 'weeks')}`

/** What is said of feedback. */
export const textsOfFeedback = {
  title: 'Feedback',
  meta: (open: number, asked: number) =>
    [
      open === 0 ? '' : `${open} ${plural(open, 'piece waits', 'pieces wait')} for what you did about it`,
      asked === 0 ? '' : `${asked} ${plural(asked, 'request is', 'requests are')} open`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  ask: 'Ask for feedback',
  writeDown: 'Write down feedback',
  cardActions: (who: string, day: string) => `Actions for the feedback from ${who} on ${day}`,
  requestActions: (what: string) => `Actions for the request on ${what}`,

  empty: 'What do others see?',
  emptyText:
    'Nobody can see themselves work. Ask with a small form that others fill in without an account or a network, or write down in half a minute what somebody just told you.',

  reply: 'Got a reply?',
  replyText: 'Drop the file anywhere on this page, or',
  chooseFile: 'Choose file',
  paste: 'Paste text',
  dropHere: 'Drop to read the reply',
  pasteTitle: 'Paste a reply',
  pasteLabel: 'The text of the reply',
  pasteHint: 'The whole block with its first and last line. Quoted or wrapped by a mail program is fine.',
  read: 'Read it',

  preview: 'A reply has come',
  previewMore: (further: number) =>
    `A reply has come, and ${further} more ${plural(further, 'waits', 'wait')}`,
  previewHint: 'Nothing is kept until you say so.',
  keep: 'Keep it',
  leave: 'Leave it out',
  cameBack: 'You kept this reply before and deleted it. Keeping it brings it back.',
  unproven: 'The seal fits: this is what a form of your request wrote. It cannot show who filled it in.',
  refusedTitle: 'This reply was not taken in',
  close: 'Close',
  refused: {
    empty: 'There is nothing in it. Nothing was changed.',
    'too-large': 'It is far larger than a reply can be. It was not read, and nothing was changed.',
    'not-text': 'It is not a text file in UTF-8. Ask for the file as the form saved it.',
    unreadable: 'The file could not be read. It may have been moved; try again.',
    'not-a-reply': 'It is not a reply of a feedback form. Nothing was changed.',
    'cut-off':
      'A part of the block is missing. Paste all of it, from the line with BEGIN to the line with END.',
    damaged:
      'It is damaged, or not as a form writes it. Ask for it once more, as a file. Nothing was changed.',
    newer: 'It was written by a form of a later version of Evenkeel. Update Evenkeel and try again.',
    'unknown-request':
      'It answers a request that is not in this journal. It may belong to another journal, or the request was deleted.',
    withdrawn: 'Its request was withdrawn. Take the request up again if you want to keep the reply.',
    'seal-broken':
      'It was changed or damaged on its way, or written by the form of another request. Ask for it once more.',
    'does-not-fit': 'It answers questions that its request does not have. Nothing was changed.',
    replayed: 'This reply is in your journal already. Nothing was changed.',
    'too-many': 'These are more files than can be read at once. Drop at most 50.',
    'not-so': 'It was kept, or its request changed, while you looked at it. Nothing more was changed.',
  } satisfies Record<RefusedKind, string>,

  due: 'Due',
  dueAsk: (skill: string) => `Ask for feedback on ${skill}`,
  dueAskDetail: (count: number, last: string | null) =>
    last === null ? `every ${weeks(count)}, not asked yet` : `every ${weeks(count)}, last on ${last}`,
  dueUnanswered: (skill: string) => `No reply yet on ${skill}`,
  dueUnansweredDetail: (day: string) => `was wanted by ${day}`,
  askNow: 'Ask now',
  see: 'See the request',

  open: 'Still open',
  openHint: 'Feedback is worth what you make of it. Write down what you changed, or why nothing.',
  closed: 'Taken up',
  none: 'Nothing here yet',
  saidBy: (count: number) => `${count} ${plural(count, 'piece', 'pieces')} of feedback`,
  noneFor: 'No feedback of this person on this skill.',
  skill: 'Skill',
  person: 'Person',
  allSkills: 'All skills',
  everybody: 'Everybody',
  relationLabel: 'Relation',
  relations: {
    peer: 'Peer',
    mentor: 'Mentor',
    supervisor: 'Supervisor',
    report: 'Report',
    customer: 'Customer',
    other: 'Other',
  } satisfies Record<Relation, string>,
  kinds: { requested: 'Reply to a request', spoken: 'Said', written: 'Written' } satisfies Record<
    Feedback['kind'],
    string
  >,
  nameless: 'No name',
  anonymous: 'Anonymous',
  level: (skill: string, level: number) => `${skill}: ${level} of 5`,
  changed: 'What I changed because of it',
  writeChange: 'Write what you changed',
  editChange: 'Edit what you changed',
  changeHint: 'What you do differently now. If nothing, say why; that closes it, too.',
  changeHint2: 'Left empty, it stays open.',
  makeGoal: 'Make it a goal',
  goals: 'Goal:',
  fromFeedback: 'From feedback',
  edit: 'Edit',

  requests: 'Asked',
  requestStates: { open: 'Open', answered: 'Answered', withdrawn: 'Withdrawn' },
  more: (state: 'answered' | 'withdrawn', count: number) =>
    `${state === 'answered' ? 'Answered' : 'Withdrawn'} (${count})`,
  asked: (day: string) => `asked on ${day}`,
  wantedBy: (day: string) => `wanted by ${day}`,
  overdue: (day: string) => `was wanted by ${day}`,
  replies: (count: number) =>
    count === 0 ? 'no reply yet' : `${count} ${plural(count, 'reply', 'replies')}`,
  noSkills: 'skills that are gone',
  saveAgain: 'Save the form again',
  extend: 'Change the day',
  withdraw: 'Withdraw',
  reopen: 'Take up again',

  requestTitle: 'Ask for feedback',
  requestSubmit: 'Save the form',
  requestHow:
    'You save one small HTML file and send it yourself. It works in any browser, without a network; the reply comes back as a file or as text.',
  to: 'Whom you ask',
  toHint: 'For you alone; it does not stand in the form. The same file may go to several people.',
  relation: 'They are',
  relations2: {
    peer: 'Peers',
    mentor: 'Mentors',
    supervisor: 'Supervisors',
    report: 'Reports',
    customer: 'Customers',
    other: 'Others',
  } satisfies Record<Relation, string>,
  skills: 'About which skills',
  by: 'By when',
  levels: 'Ask for a level from 1 to 5 of each skill, in steps that say what others can see',
  anonymity: 'Without names',
  anonymityHint:
    'The form asks for no name, and none is kept. With fewer than three people asked, you will know anyway.',
  questions: 'Questions',
  question: (index: number) => `Question ${index}`,
  addQuestion: 'Add a question',
  removeQuestion: (index: number) => `Remove question ${index}`,
  message: 'A word to those you ask',
  messageHint: 'Stands at the top of the form. Optional.',
  noName: 'Your name is not in the settings yet, so the form does not say who asks.',
  setName: 'Set it in Settings',
  notSaved: 'The request was not saved.',
  problems: {
    skills: {
      missing: 'Choose the skill that it is about.',
      'too-many': 'These are more skills than one form can ask about.',
    },
    questions: {
      missing: 'Ask at least one question.',
      'too-many': 'A form can ask eight questions at most.',
    },
    due: { past: 'This day is over.' },
    message: { 'too-long': 'This is longer than a form can show.' },
    long: 'This is longer than a question can be.',
  } satisfies {
    [Field in 'skills' | 'questions' | 'due' | 'message']: Record<NonNullable<RequestErrors[Field]>, string>
  } & { long: string },
  fileName: (day: string, part: string) => `evenkeel-feedback-${day}${part === '' ? '' : `-${part}`}.html`,
  fileSaved: (name: string) => `Saved the form as ${name}. Send it to those you ask.`,
  fileCancelled: 'The request is kept. Its form was not saved; it can be saved from its menu.',
  fileFailed: (reason: string) =>
    `The request is kept, but its form was not saved: ${reason}. Save it again from its menu.`,

  extendTitle: 'Change the day',

  spokenTitle: 'Write down feedback',
  spokenEdit: 'Edit feedback',
  who: 'Who',
  said: 'What was said',
  saidHint: 'As close to their words as you can.',
  how: 'How it came',
  hows: { spoken: 'Said', written: 'Written' },
  day: 'When',
  levelLabel: 'Level, if one was said',
  noLevel: 'None',
  levelStep: (level: number, anchor: string) => `${level}: ${anchor}`,
  spokenProblems: {
    said: { missing: 'Write what was said.' },
    skill: { missing: 'Choose the skill that it is about.' },
    date: { missing: 'Choose a day.', 'to-come': 'This day is still to come.' },
  } satisfies { [Field in keyof SpokenErrors]-?: Record<NonNullable<SpokenErrors[Field]>, string> },

  rhythm: 'How often you ask',
  rhythmHint: 'Evenkeel reminds you on Today when it is time to ask about a skill again.',
  rhythmNone: 'No skill has a rhythm yet.',
  rhythmAdd: 'Add a skill',
  rhythmOf: (rhythm: string, skill: string) => `${rhythm}: ${skill}`,
  rhythmLabel: 'How often',
  rhythms: {
    4: 'Every 4 weeks',
    6: 'Every 6 weeks',
    8: 'Every 8 weeks',
    12: 'Every 12 weeks',
    26: 'Every half year',
    52: 'Every year',
  } as Readonly<Record<number, string>>,
  everyWeeks: (count: number) => `Every ${weeks(count)}`,
  never: 'Never',
  next: (day: string, isDue: boolean) => (isDue ? `due since ${day}` : `next on ${day}`),

  goal: {
    title: (skill: string) => (skill === '' ? 'Act on feedback' : `Get better at ${skill}`),
    why: (said: string, who: string, day: string) =>
      said === '' ? `Feedback from ${who} on ${day}.` : `“${said}”\n${who}, ${day}`,
  },

  did: {
    asked: (what: string) => `Asked for feedback on ${what}`,
    kept: (who: string) => `Kept the reply from ${who}`,
    wrote: (who: string) => `Wrote down feedback from ${who}`,
    edited: (who: string) => `Changed the feedback from ${who}`,
    changed: (who: string) => `Wrote what changed after the feedback from ${who}`,
    deleted: (who: string) => `Deleted the feedback from ${who}`,
    withdrawn: (what: string) => `Withdrew the request on ${what}`,
    reopened: (what: string) => `The request on ${what} is open again`,
    extended: (what: string) => `Changed the day of the request on ${what}`,
    requestDeleted: (what: string) => `Deleted the request on ${what}`,
    rhythm: (what: string) => `Changed how often to ask about ${what}`,
  },
} as const
