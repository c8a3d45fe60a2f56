import { createRoot } from 'react-dom/client'
import { bridge } from './platform/bridge.ts'
import { loadStart } from './platform/start.ts'
import { ReportApp } from './report/report-app.tsx'
import { openJournal } from './storage/open-journal.ts'
import { fontsReady } from './ui/charts/use-fonts-ready.ts'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './report/print.css'

/** Draws the report that main asked for and says when it is drawn. */
async function drawReport(): Promise<void> {
  const start = await loadStart()
  const asked = await bridge.report.take()
  if (asked.kind === 'none') throw new Error('No report was asked for.')
  const opened = await openJournal(bridge, start)
  if (opened.kind === 'blocked') throw new Error(`The journal did not open: ${opened.reason.kind}.`)
  await fontsReady()
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no place to render into.')
  document.documentElement.lang = 'en'
  createRoot(root, { onUncaughtError: (error) => void fail(error) }).render(
    <ReportApp start={start} journal={opened.journal} request={asked.request} />,
  )
}

async function fail(error: unknown): Promise<void> {
  await bridge.report.ready({ kind: 'failed', message: String(error).slice(0, 10_000) })
}

await drawReport().catch(fail)
