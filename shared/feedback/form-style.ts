/** The look of a saved form, light and dark, from a narrow phone to a wide window. ASCII only. */
export const FORM_STYLE = `
:root { color-scheme: light dark; --bg: #fbfaf7; --surface: #ffffff; --line: #e6e2d9; --field: #928d82; --text: #1f1e1b;
  --quiet: #5a564e; --accent: #3d4fa8; --on-accent: #ffffff; --soft: #e9ebf6; --danger: #b3261e; --focus: #3d4fa8 }
@media (prefers-color-scheme: dark) {
  :root { --bg: #161719; --surface: #1d1e21; --line: #2c2d32; --field: #70727b; --text: #ecebe8; --quiet: #b0aea8;
    --accent: #8c9eea; --on-accent: #12131a; --soft: #262b45; --danger: #f2938c; --focus: #a3b2f0 }
}
*, *::before, *::after { box-sizing: border-box }
body { margin: 0; background: var(--bg); color: var(--text); font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif;
  overflow-wrap: anywhere; -webkit-text-size-adjust: 100% }
main { max-width: 680px; margin: 0 auto; padding: 40px 20px 80px }
h1, h2, legend { font-family: Georgia, 'Times New Roman', serif; font-weight: 500; letter-spacing: -0.01em; line-height: 1.25 }
h1 { margin: 0 0 12px; font-size: 30px }
h2 { margin: 0 0 4px; font-size: 21px }
p, ul { margin: 0 0 8px }
ul { padding-inline-start: 22px }
li { margin-block-end: 6px }
.kind { margin-block-end: 12px; color: var(--quiet); font-size: 14px }
.about { font-size: 18px }
.quiet, .hint { color: var(--quiet) }
.hint { margin-block-end: 16px; font-size: 14px }
blockquote { margin: 20px 0 0; padding: 4px 0 4px 16px; border-inline-start: 3px solid var(--accent); white-space: pre-line }
.user { unicode-bidi: plaintext }
section, .box { margin-block-start: 28px; padding: 22px 22px 24px; border: 1px solid var(--line); border-radius: 12px; background: var(--surface) }
.facts { font-size: 15px }
.facts li:last-child { margin: 0 }
label.question, label.name { display: block; margin: 20px 0 6px; font-weight: 600 }
textarea, input[type=text] { display: block; width: 100%; min-height: 48px; padding: 10px 12px; border: 1px solid var(--field);
  border-radius: 8px; background: var(--bg); color: inherit; font: inherit }
textarea.answer { min-height: 116px; resize: vertical }
textarea.block { min-height: 150px; font: 13px/1.4 ui-monospace, Consolas, monospace }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px }
textarea:focus-visible, input[type=text]:focus-visible { outline-offset: 0 }
[aria-invalid=true] { border-color: var(--danger) }
fieldset { min-width: 0; margin: 22px 0 0; padding: 0; border: 0 }
legend { padding: 0 0 8px; font-size: 18px }
.choice { display: flex; gap: 12px; align-items: flex-start; min-height: 48px; padding: 11px 12px; border: 1px solid var(--line);
  border-block-end-width: 0; cursor: pointer }
.choice:first-of-type { border-radius: 8px 8px 0 0 }
.choice:last-of-type { border-block-end-width: 1px; border-radius: 0 0 8px 8px }
.choice:has(:checked) { background: var(--soft) }
.choice:focus-within { outline: 2px solid var(--focus); outline-offset: -2px }
.choice input { flex: none; width: 20px; height: 20px; margin: 2px 0 0; accent-color: var(--accent); outline: none }
.choice b { font-variant-numeric: tabular-nums }
.ways { display: flex; flex-wrap: wrap; gap: 12px; margin-block: 22px 12px }
button { min-height: 48px; padding: 10px 20px; border: 1px solid var(--field); border-radius: 8px; background: transparent;
  color: inherit; font: inherit; font-weight: 600; cursor: pointer }
button.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent) }
#told, #wrong { min-height: 24px; margin: 0 }
#wrong { color: var(--danger); font-weight: 600 }
#told { font-weight: 600 }
#told:empty, #wrong:empty { min-height: 0 }
.copied { margin-block-start: 12px }
@media (max-width: 480px) {
  main { padding: 24px 12px 48px }
  h1 { font-size: 26px }
  section, .box { padding: 18px 14px 20px }
  .ways button { flex: 1 1 100% }
}
@media (forced-colors: active) { .choice:has(:checked) { outline: 2px solid Highlight; outline-offset: -2px } }
`
