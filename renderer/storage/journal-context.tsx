import { createContext, useContext, type ReactNode } from 'react'
import type { Journal } from './journal.ts'

const JournalContext = createContext<Journal | null>(null)

/** Gives the open journal to everything below. */
export function JournalProvider({ journal, children }: { journal: Journal; children: ReactNode }) {
  return <JournalContext value={journal}>{children}</JournalContext>
}

/** The open journal. */
export function useJournal(): Journal {
  const journal = useContext(JournalContext)
  if (journal === null) throw new Error('This part of the window needs an open journal around it.')
  return journal
}
