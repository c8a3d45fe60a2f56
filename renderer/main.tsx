import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { Guarded } from './app/guarded.tsx'
import { StoppedWindow } from './app/stopped-page.tsx'
import { loadStart } from './platform/start.ts'
import { allowEmptying } from './ui/allow-emptying.ts'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'

allowEmptying()
const start = await loadStart()
const root = document.getElementById('root')
if (root === null) throw new Error('The page has no place to render into.')
createRoot(root).render(
  <Guarded
    renderInstead={({ message }) => (
      <StoppedWindow message={message} onRetry={() => window.location.reload()} />
    )}
  >
    <App start={start} />
  </Guarded>,
)
