import {
  ArrowRight,
  BookCheck,
  CircleCheck,
  ListPlus,
  Pencil,
  RotateCcw,
  Sparkles,
  Trash2,
} from 'lucide-react'
import { isFinished } from '../../../shared/growth/courses.ts'
import type { Course, CourseStatus } from '../../../shared/growth/records.ts'
import { MenuButton, type MenuAction } from '../../ui/menu-button.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import type { CourseView } from './course-card.tsx'

/** What can be done with a course as a whole. */
export function CourseMenu({
  course,
  view,
}: {
  course: Course
  view: Pick<CourseView, 'changes' | 'onEditing'>
}) {
  const { changes, onEditing } = view
  const to = (
    status: CourseStatus,
    icon: MenuAction['icon'],
    label: string = texts.moveTo[status],
  ): MenuAction => ({
    id: status,
    label,
    icon,
    onAction: () => changes.onStatus(course, status),
  })
  const moves: Record<CourseStatus, MenuAction[]> = {
    wish: [to('planned', ArrowRight), to('doing', ArrowRight)],
    planned: [to('doing', ArrowRight), to('wish', RotateCcw)],
    doing: [to('done', CircleCheck), to('planned', RotateCcw)],
    done: [to('applied', Sparkles), to('doing', RotateCcw, texts.again)],
    applied: [to('done', RotateCcw, texts.statuses.done), to('doing', RotateCcw, texts.again)],
  }
  const actions = [
    { id: 'edit', label: texts.edit, icon: Pencil, onAction: () => onEditing({ kind: 'edit', course }) },
    ...moves[course.status],
    {
      id: 'time',
      label: texts.logTime,
      icon: ListPlus,
      onAction: () => onEditing({ kind: 'time', course, lesson: null }),
    },
    ...(isFinished(course)
      ? []
      : [
          {
            id: 'whole',
            label: texts.logWhole,
            icon: BookCheck,
            onAction: () => onEditing({ kind: 'whole', course }),
          },
        ]),
    {
      id: 'delete',
      label: all.delete,
      icon: Trash2,
      isDanger: true,
      onAction: () => changes.onDelete(course),
    },
  ]
  return <MenuButton label={texts.actions(course.title)} actions={actions} />
}
