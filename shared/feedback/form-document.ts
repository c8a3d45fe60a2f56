import type { FeedbackRequest } from '../growth/records.ts'
import { cleaned, oneLine } from './accept-reply.ts'
import { FORM_SCRIPT } from './form-script.ts'
import { FORM_STYLE } from './form-style.ts'
import { MOST_ANSWER, MOST_NAME } from './reply.ts'
import { sha256Base64 } from './sha256.ts'

/** What a form says besides its request. */
export type FormFacts = {
  /** The name of the person who asks; empty where none is known. */
  asker: string
  /** The names of the skills that it is about. */
  skills: readonly string[]
  /** The day by which replies are wanted, written out; null for none. */
  due: string | null
}

/** A form asks for nothing and loads nothing: only its own script and style run, by their hashes. */
const POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${sha256Base64(FORM_SCRIPT)}'`,
  `style-src 'sha256-${sha256Base64(FORM_STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/**
 * The file that goes to those who are asked: one HTML page that works from any disk, without a network. Whatever a person
 * typed stands in it as escaped text between tags, never within one, so that it can begin no tag and end none.
 */
export function feedbackForm(
  request: Pick<FeedbackRequest, 'id' | 'token' | 'questions' | 'rated' | 'anonymous' | 'message'>,
  { asker, skills, due }: FormFacts,
): string {
  const { id, token, questions, rated, anonymous, message } = request
  const name = oneLine(asker)
  const who = name === '' ? 'The person who sent you this file' : user(name)
  const title = name === '' ? 'You are asked for feedback' : `${user(name)} asks for your feedback`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${name === '' ? 'Feedback form' : `Feedback for ${escaped(name)}`}</title>
<style>${FORM_STYLE}</style>
</head>
<body>
<main>
<header>
<p class="kind">Feedback form, works without internet</p>
<h1>${title}</h1>
${skills.length === 0 ? '' : `<p class="about">It is about ${listed(skills.map(user))}.</p>`}
<p class="quiet">${due === null ? '' : `Please answer by ${user(due)}. `}A few minutes are enough; a few honest sentences help most.</p>
${message.trim() === '' ? '' : `<blockquote class="user" dir="auto">${escaped(cleaned(message))}</blockquote>`}
</header>
<section aria-labelledby="facts">
<h2 id="facts">What happens to your answers</h2>
<ul class="facts">
<li>This page sends nothing, to nobody. What you write stays on it until you save or copy it, and is gone when you close it.</li>
<li>You save a small file, or copy a block of text, and send it back yourself, in the way you like.</li>
<li>${who} keeps your answers in a journal on a computer of their own, and may show them to others, in a report for example.</li>
<li>${
    anonymous
      ? 'Your name is not asked for and not kept. Still, the way you send your reply, and how you write, may tell who you are.'
      : 'Your name is kept with your answers.'
  }</li>
</ul>
</section>
<noscript><p class="box">This form needs a browser that runs its script. Save the file and open it in Firefox, Chrome, Edge or Safari, not in the preview of a mail program.</p></noscript>
<form id="form" hidden novalidate autocomplete="off" data-request="${escaped(id)}" data-token="${escaped(token)}" data-nothing="Nothing is filled in yet. Answer one question or choose one level." data-nameless="Please write your name. Nothing was saved yet." data-saved="Saved as * where your browser keeps downloads. Now send this file back. If you change something, save again and send the newer file only." data-copied="Copied. Paste all of it into a message, first and last line included." data-marked="The text below is marked. Copy it and paste all of it into a message.">
<section aria-labelledby="questions">
<h2 id="questions">Your answers</h2>
<p class="hint">Answer what you can and leave the rest empty. What you saw and heard helps more than what you think of somebody.</p>
${questions.map(question).join('\n')}
</section>
${
  rated.length === 0
    ? ''
    : `<section aria-labelledby="levels">
<h2 id="levels">What you see today</h2>
<p class="hint">Choose the step that is nearest to what you have seen yourself. Where you have seen too little, say so.</p>
${rated.map(levels).join('\n')}
</section>`
}
<section aria-labelledby="finish">
<h2 id="finish">Send it back</h2>
${
  anonymous
    ? ''
    : `<label class="name" for="name">Your name</label>
<input type="text" id="name" maxlength="${MOST_NAME}" dir="auto" aria-describedby="wrong" autocomplete="off">`
}
<p class="ways"><button type="submit" class="main">Save reply file</button><button type="button" id="copy">Copy as text</button></p>
<p id="wrong" role="alert"></p>
<p id="told" role="status"></p>
<div class="copied" hidden><label class="name" for="block">Your reply as text</label>
<textarea id="block" class="block" readonly spellcheck="false"></textarea></div>
</section>
</form>
</main>
<script>${FORM_SCRIPT}</script>
</body>
</html>
`
}

function question(text: string, index: number): string {
  return `<label class="question user" dir="auto" for="question-${index}">${escaped(cleaned(text))}</label>
<textarea id="question-${index}" class="answer" dir="auto" data-question="${index}" maxlength="${MOST_ANSWER}"></textarea>`
}

function levels({ skill, scale }: FeedbackRequest['rated'][number], index: number): string {
  const choices = scale.map((anchor, step) =>
    choice(index, String(step + 1), `<b>${step + 1}</b> ${user(anchor)}`),
  )
  return `<fieldset>
<legend>${user(skill)}</legend>
${[...choices, choice(index, '', 'I cannot say')].join('\n')}
</fieldset>`
}

function choice(skill: number, value: string, label: string): string {
  const isChosen = value === '' ? ' checked' : ''
  return `<label class="choice"><input type="radio" name="level-${skill}" data-skill="${skill}" value="${value}"${isChosen}><span>${label}</span></label>`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Words of a person within a sentence of ours, in their own direction whatever it is. */
function user(text: string): string {
  return `<bdi>${escaped(oneLine(text))}</bdi>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '')
    .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
}
