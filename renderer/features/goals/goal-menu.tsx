import { CircleCheck, CirclePause, CirclePlay, CircleX, Pencil, Trash2 } from 'lucide-react'
import type { Goal } from '../../../shared/balance/career.ts'
import { MenuButton, type MenuAction } from '../../ui/menu-button.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import type { GoalView } from './goal-card.tsx'

/** What can be done with a goal as a whole. */
export function GoalMenu({ goal, view }: { goal: Goal; view: Pick<GoalView, 'changes' | 'onEdit'> }) {
  const { changes, onEdit } = view
  const to = (state: Goal['state'], label: string, icon: MenuAction['icon']): MenuAction => ({
    id: state,
    label,
    icon,
    onAction: () => changes.onState(goal, state),
  })
  const isOpen = goal.state === 'active' || goal.state === 'paused'
  const actions = [
    { id: 'edit', label: texts.edit, icon: Pencil, onAction: () => onEdit(goal) },
    ...(goal.state === 'active'
      ? [to('paused', texts.pause, CirclePause)]
      : [to('active', texts.resume, CirclePlay)]),
    ...(isOpen ? [to('done', texts.done, CircleCheck), to('dropped', texts.drop, CircleX)] : []),
    {
      id: 'delete',
      label: all.delete,
      icon: Trash2,
      isDanger: true,
      onAction: () => changes.onDelete(goal),
    },
  ]
  return <MenuButton label={texts.actions(goal.title)} actions={actions} />
}
