import type { Activity } from './activity.ts'

/** Drawing, layout, and things that are built. */
export const DESIGN_AND_ENGINEERING: readonly Activity[] = [
  {
    id: 'practice-redraw-the-worst-slide',
    title: 'Redraw your most crowded slide with three rules',
    side: 'hard',
    skill: 'Graphic design & video',
    mode: 'apply',
    minutes: 40,
    context: 'alone',
    heavySide: 'soft',
    instructions: [
      'Take the fullest slide of a deck that you will show again.',
      'Start from an empty page with three rules: one typeface in two sizes, one colour besides grey, everything aligned to the same left edge.',
      'Say the message in the title as a full sentence, and keep only what proves it.',
      'Show both versions to someone for five seconds each, and ask what they saw.',
    ],
    questions: [
      'What had the crowding been hiding: a missing message, or too many?',
      'Which of the three rules made the biggest difference?',
    ],
  },
  {
    id: 'practice-measure-a-layout',
    title: 'Copy a layout you admire with a ruler in hand',
    side: 'hard',
    skill: 'Graphic design & video',
    mode: 'practise',
    minutes: 45,
    context: 'alone',
    heavySide: null,
    instructions: [
      'Choose one page, poster or screen that you find excellent.',
      'Measure margins, column widths, text sizes and the gaps between them, and write the numbers beside it.',
      'Look for the unit that most of the numbers are multiples of.',
      'Rebuild the page with grey boxes on that unit, then set some content of your own into it.',
    ],
    questions: [
      'Which gap was larger than you would have dared to make it?',
      'Where did the original break its own unit, and what for?',
    ],
  },
  {
    id: 'practice-draw-it-for-a-stranger',
    title: 'Draw a part so that a stranger could make it',
    side: 'hard',
    skill: 'Engineering & drafting',
    mode: 'practise',
    minutes: 45,
    context: 'alone',
    heavySide: null,
    instructions: [
      'Pick a simple object with at least one hole or curve: a hook, a hinge, a bracket.',
      'Measure it and draw the views that are needed, each dimension once, with the tolerance that its function asks for.',
      'Put the object away, and give the drawing to someone to sketch or model it.',
      'Lay their result beside the object, and mend the drawing where the two differ.',
    ],
    questions: [
      'Which dimension was missing, and which was given twice?',
      'Where would a tighter tolerance only cost money?',
    ],
  },
  {
    id: 'practice-open-a-broken-device',
    title: 'Open a broken device and find out why it failed',
    side: 'hard',
    skill: 'Engineering & drafting',
    mode: 'learn',
    minutes: 60,
    context: 'outside-work',
    heavySide: null,
    instructions: [
      'Take a broken device that has no mains plug, no screen tube and no swollen battery, and remove its battery first.',
      'Write down your guess at the fault before you loosen a screw.',
      'Take it apart in order, photograph each layer, and name what every part is for.',
      'Find the part that gave way, and decide whether load, wear, heat or assembly did it.',
      'Put it back together, or sort what is left for recycling.',
    ],
    questions: [
      'How did the cause differ from your guess?',
      'What would you change in the design for the price of a coffee?',
    ],
  },
]
