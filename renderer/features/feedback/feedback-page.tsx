import { MessageSquareQuote, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import { feedbackDue } from '../../../shared/feedback/cadence.ts'
import { listFeedback, listRequests, namesIn, type FeedbackFilter } from '../../../shared/feedback/list.ts'
import { blankRequest, type RequestForm } from '../../../shared/feedback/request-form.ts'
import { blankSpoken } from '../../../shared/feedback/spoken-form.ts'
import type { Feedback, FeedbackRequest } from '../../../shared/growth/records.ts'
import { useToday } from '../../platform/use-today.ts'
import type { FeedbackRecords } from '../../storage/feedback.ts'
import { useCatalog, type JournalCatalog } from '../../storage/use-catalog.ts'
import { useFeedback } from '../../storage/use-feedback.ts'
import { useGoals } from '../../storage/use-goals.ts'
import { Button } from '../../ui/button.tsx'
import { DropArea } from '../../ui/drop-area.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { ChangeDialog } from './change-dialog.tsx'
import { DueSection } from './due-section.tsx'
import { ExtendDialog } from './extend-dialog.tsx'
import { FeedbackSections } from './feedback-sections.tsx'
import { IncomingDialog } from './incoming-dialog.tsx'
import { Intake } from './intake.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { offerToGoOn, RequestDialog } from './request-dialog.tsx'
import { RequestList } from './request-list.tsx'
import { RhythmSection } from './rhythm-section.tsx'
import { SpokenDialog } from './spoken-dialog.tsx'
import { showPlace, showSoon, useFeedbackChanges } from './use-feedback-changes.ts'
import { useIncoming } from './use-incoming.ts'
import { useSaveForm } from './use-save-form.ts'

/** What the page has open over it. */
type Open =
  | { kind: 'request'; form: RequestForm }
  | { kind: 'spoken'; before: Feedback | null }
  | { kind: 'change'; feedback: Feedback }
  | { kind: 'extend'; request: FeedbackRequest }
  | { kind: 'paste' }

/** Asking for feedback, taking it in, and doing something about it. `item` is `ask-<skill>`, `by-<name>` or the id of a record. */
export function FeedbackPage({ item }: { item: string }) {
  const catalog = useCatalog()
  const records = useFeedback()
  if (catalog === undefined || records === undefined) return <Page title={said.title}>{null}</Page>
  return <LoadedPage item={item} catalog={catalog} records={records} />
}

type LoadedPageProps = { item: string; catalog: JournalCatalog; records: FeedbackRecords }

function LoadedPage({ item, catalog, records }: LoadedPageProps) {
  const { requests, feedback } = records
  const today = useToday()
  const goals = useGoals() ?? []
  const changes = useFeedbackChanges(catalog, today)
  const saveForm = useSaveForm(catalog)
  const incoming = useIncoming(today)
  const [open, setOpen] = useState<Open | null>(() => openFor(item, catalog, today))
  const [filter, setFilter] = useState<FeedbackFilter>(() => ({
    skillId: null,
    person: personIn(item, feedback),
  }))
  const list = listFeedback(feedback, filter)
  const asked = listRequests(requests, feedback)
  const close = () => setOpen(null)
  const ask = (form: RequestForm) => setOpen({ kind: 'request', form })
  const [first] = incoming.waiting

  useEffect(() => {
    // The address names the page again, so that a new start does not open the dialog anew.
    if (item.startsWith(ASK)) window.history.replaceState(null, '', '#growth/feedback')
    else if (item !== '') showPlace(item)
  }, [item])

  return (
    <DropArea label={said.dropHere} onFiles={incoming.onFiles}>
      <Page
        title={said.title}
        meta={said.meta(feedback.filter(({ changed }) => changed.trim() === '').length, asked.open.length)}
        controls={
          <>
            <Button onPress={() => setOpen({ kind: 'spoken', before: null })}>
              <MessageSquareQuote size={16} strokeWidth={1.75} aria-hidden />
              {said.writeDown}
            </Button>
            <Button look="primary" onPress={() => ask(blankRequest(today))}>
              <Plus size={16} strokeWidth={1.75} aria-hidden />
              {said.ask}
            </Button>
          </>
        }
      >
        <Intake onFiles={incoming.onFiles} onPaste={() => setOpen({ kind: 'paste' })} />
        {feedback.length + requests.length === 0 && <EmptyState title={said.empty} text={said.emptyText} />}
        <DueSection
          due={feedbackDue(records, today)}
          catalog={catalog}
          onAsk={(skillId) => ask(blankRequest(today, skillId))}
          onSee={showPlace}
        />
        <FeedbackSections
          list={list}
          all={feedback}
          filter={filter}
          catalog={catalog}
          goals={goals}
          onFilter={setFilter}
          onChange={(one) => setOpen({ kind: 'change', feedback: one })}
          onEdit={(one) => setOpen({ kind: 'spoken', before: one })}
          onDelete={changes.onDelete}
        />
        <RequestList
          requests={asked}
          catalog={catalog}
          today={today}
          actions={{
            onSaveForm: (request) => void saveForm(request),
            onExtend: (request) => setOpen({ kind: 'extend', request }),
            onState: changes.onState,
            onDelete: changes.onDeleteRequest,
          }}
        />
        <RhythmSection records={records} catalog={catalog} today={today} onRhythm={changes.onRhythm} />
      </Page>
      {open?.kind === 'request' && (
        <RequestDialog
          begun={open.form}
          catalog={catalog}
          today={today}
          onClose={close}
          onLeft={(form) => offerToGoOn(() => ask(form))}
          onAsked={(request) => void saveForm(request)}
        />
      )}
      {open?.kind === 'spoken' && (
        <SpokenDialog
          before={open.before}
          begun={blankSpoken(today, filter.skillId)}
          catalog={catalog}
          today={today}
          onClose={close}
        />
      )}
      {open?.kind === 'change' && (
        <ChangeDialog
          feedback={open.feedback}
          onSave={async (changed) => {
            const wrong = await changes.onChanged(open.feedback, changed)
            if (wrong === null) showSoon(open.feedback.id)
            return wrong
          }}
          onClose={close}
        />
      )}
      {open?.kind === 'extend' && (
        <ExtendDialog
          request={open.request}
          today={today}
          onSave={async (due) => await changes.onExtend(open.request, due)}
          onClose={close}
        />
      )}
      {open?.kind === 'paste' && <PasteDialog onPaste={incoming.onPaste} onClose={close} />}
      {first !== undefined && open === null && (
        <IncomingDialog
          // Each is looked at in a dialog of its own.
          key={incoming.seen}
          incoming={first}
          catalog={catalog}
          further={incoming.waiting.length - 1}
          onLookedAt={(keptId) => {
            incoming.onLookedAt()
            if (keptId !== null) showSoon(keptId)
          }}
        />
      )}
    </DropArea>
  )
}

const ASK = 'ask-'
const BY = 'by-'

/** The person whose feedback the address asks for, by the name as it stands in the list; null for none. */
function personIn(item: string, feedback: readonly Feedback[]): string | null {
  if (!item.startsWith(BY)) return null
  return namesIn(feedback).find((name) => isSamePlace(item, `${BY}${encodeURIComponent(name)}`)) ?? null
}

// Names are the same however they are written, in an address, too.
function isSamePlace(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function openFor(item: string, catalog: JournalCatalog, today: Day): Open | null {
  if (!item.startsWith(ASK)) return null
  const skillId = item.slice(ASK.length)
  return { kind: 'request', form: blankRequest(today, catalog.skillById.has(skillId) ? skillId : null) }
}
