import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Week } from '../../shared/balance/week.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../shared/entry/defaults.ts'
import type { JournalRecords } from '../../shared/journal/journal.ts'
import { heldRecords } from '../support/held-records.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

// The story of Marc, a new team lead: the twelve steps one after the other in one journal, each with its result in the
// journal's records. One window serves the first nine, a later day the rest; screens are looked at in their own tests.
test.describe.configure({ mode: 'serial', timeout: 90_000 })

const THURSDAY = '2026-11-19'
const TUESDAY = '2026-12-01'
const TALK = 'Open the conversation you have been putting off'
const GOAL = 'Lead difficult conversations calmly'

const skillId = (name: string) => DEFAULT_SKILLS.find((skill) => skill.name === name)?.id
const categoryId = (name: string) => DEFAULT_CATEGORIES.find((category) => category.name === name)?.id

let folder: string
let app: LaunchedApp
let page: Page

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-twelve-'))
  await start(THURSDAY)
})

test.afterAll(async () => {
  await app.kill()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function start(today: string): Promise<void> {
  app = await launchApp({ dataDir: join(folder, 'data'), args: ['--today', today] })
  page = app.page
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const held = <Table extends Parameters<typeof heldRecords>[1]>(table: Table) => heldRecords(page, table)
const dialog = () => page.getByRole('dialog')
const card = (title: string) => page.getByRole('article', { name: title })
// The list of a picker hides what is beside it from assistive technology while the focus passes by.
const button = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string', includeHidden: true })
const field = (name: string | RegExp) =>
  page.getByRole('textbox', { name, exact: typeof name === 'string', includeHidden: true })

async function goTo(place: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, place)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus()
  await page.keyboard.press(key)
}

async function save(name: string | RegExp = 'Save'): Promise<void> {
  await press(dialog().getByRole('button', { name, exact: typeof name === 'string' }))
  await expect(dialog()).toHaveCount(0)
}

async function choose(within: Page | Locator, label: RegExp, option: string): Promise<void> {
  await press(within.getByRole('button', { name: label }))
  await page.getByRole('option', { name: option, exact: true }).press('Enter')
}

async function pickSkill(name: string): Promise<void> {
  await dialog().getByRole('combobox', { name: 'Skill' }).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

async function typeDay(label: string, digits: string): Promise<void> {
  await dialog().getByRole('group', { name: label }).getByRole('spinbutton').first().focus()
  await page.keyboard.type(digits)
}

async function log(...lines: string[]): Promise<void> {
  await goTo('today', /November 19|December 1/)
  const line = page.getByRole('combobox', { name: 'What did you do?' })
  for (const text of lines) {
    await line.fill(text)
    await line.press('Enter')
    await expect(line).toHaveValue('')
  }
}

test('step 1, identify your goals: a goal with its measure and milestones is in the journal', async () => {
  await goTo('plan/goals', 'Goals')
  await press(button('Add goal'))
  await page.keyboard.type(GOAL)
  await press(dialog().getByText('Why, milestones, skills and the rest'))
  await field('Why it matters').fill('I put them off until they are too big.')
  await field('How you will know').fill('Three of them, each looked back on with Ingrid')
  await press(button('Add a milestone'))
  await page.keyboard.type('The first one led')
  await save()
  expect(await held('goals')).toMatchObject([
    {
      title: GOAL,
      why: 'I put them off until they are too big.',
      measure: 'Three of them, each looked back on with Ingrid',
      startedOn: THURSDAY,
      milestones: [{ title: 'The first one led', doneOn: null }],
      state: 'active',
    },
  ])
})

test('step 2, assess your strengths and weaknesses: ten ratings are in the journal, and a strength follows from them', async () => {
  await goTo('growth/skills', 'Skills')
  await press(button('Rate skills'))
  await press(button('Rate 10 skills'))
  for (let count = 1; count <= 10; count++) {
    await expect(page.getByText(`${count} of 10`)).toBeVisible()
    await page.keyboard.press(count === 1 ? '4' : '2')
    await expect(page.getByRole('radio').nth(count === 1 ? 3 : 1)).toBeChecked()
    await page.keyboard.press('Enter')
  }
  await press(button('Save ratings'))
  await expect(page.getByText(/skills, 10 of them rated/)).toBeVisible()
  const [assessment] = await held('assessments')
  expect(assessment?.date).toBe(THURSDAY)
  expect(assessment?.answers.map(({ level }) => level)).toEqual([4, 2, 2, 2, 2, 2, 2, 2, 2, 2])
  expect(assessment?.answers[0]).toMatchObject({ skill: 'Programming', scale: { length: 5 } })
  await expect(page.getByRole('region', { name: 'Hard skills' })).toContainText('Programming4')
})

test('step 3, prioritize based on your field: the new role moves the band from 70 to 50% hard', async () => {
  await goTo('plan/targets', 'Career and targets')
  const chapter = async (role: string, stage: string, from: string) => {
    await page.keyboard.type(role)
    await field('Field').fill('E-commerce')
    await choose(dialog(), /Stage$/, stage)
    await typeDay('From', from)
    await press(dialog().getByRole('button', { name: 'Add a chapter' }))
    await expect(page.getByRole('dialog', { name: `A target for ${role}` })).toBeVisible()
    await save('Save target')
  }
  await press(button('Add my current role'))
  await chapter('Team lead', 'Mid-career', '11022026')
  await press(button('Add a chapter'))
  await chapter('Developer', 'Early career', '09012024')
  await expect(page.getByRole('region', { name: 'Your target today' })).toContainText(/40.to.60%/)

  const chapters = await held('chapters')
  const idOf = (role: string) => chapters.find((one) => one.role === role)?.id
  expect(chapters).toContainEqual(
    expect.objectContaining({ role: 'Team lead', stage: 'mid', field: 'E-commerce', from: '2026-11-02' }),
  )
  const targets = await held('targets')
  expect(targets.find(({ chapterId }) => chapterId === idOf('Developer'))?.shares).toEqual({
    hard: 0.7,
    soft: 0.3,
  })
  const lead = targets.find(({ chapterId }) => chapterId === idOf('Team lead'))
  expect(lead).toMatchObject({ shares: { hard: 0.5, soft: 0.5 }, band: 0.1, from: '2026-11-02' })
  expect(lead?.reason).toContain('Mid-career starts at 50% hard')
})

test('step 4, continuous learning: a course is taken and finished, its time an entry', async () => {
  await goTo('growth/courses', 'Courses')
  await press(button('Add course'))
  await page.keyboard.type('Leading for the first time')
  await page.keyboard.press('Enter')
  await expect(dialog()).toHaveCount(0)
  const act = async (action: string) => {
    await press(button('Actions for Leading for the first time'))
    await page.getByRole('menuitem', { name: action }).press('Enter')
  }
  await act('Begin')
  await press(button('Log time on Leading for the first time'))
  await page.keyboard.type('2h')
  await page.keyboard.press('Enter')
  await expect(card('Leading for the first time')).toContainText('2h logged')
  await act('Finished today')
  await expect(card('Leading for the first time')).toContainText('finished on Nov 19, 2026')

  const [course] = await held('courses')
  expect(course).toMatchObject({ status: 'done', startedOn: THURSDAY, finishedOn: THURSDAY })
  expect(course?.followUps.map(({ due }) => due)).toEqual(['2026-11-26', '2026-12-19', '2027-02-17'])
  expect(await held('entries')).toMatchObject([{ courseId: course?.id, minutes: 120, kind: 'course' }])
})

test('step 5, practice soft skills: the difficult conversation is done, logged, and looked back on', async () => {
  await goTo('growth/practice', 'Practice library')
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('putting off')
  const line = page.getByRole('list', { name: 'Activities' }).getByRole('listitem').filter({ hasText: TALK })
  await press(line.locator('summary'))
  await press(line.getByRole('button', { name: 'I have done it' }))
  await dialog().getByRole('textbox').nth(1).waitFor()
  await page.keyboard.type('I waited three weeks; it took ten minutes.')
  await save()
  const practised = (await held('entries')).find(({ title }) => title === TALK)
  expect(practised).toMatchObject({
    date: THURSDAY,
    kind: 'practice',
    mode: 'apply',
    allocations: [{ skillId: skillId('Conflict resolution') }],
  })
  expect(practised?.notes).toContain('I waited three weeks; it took ten minutes.')
})

test('step 6, seek feedback: peers are asked, spoken feedback is kept, and what changed because of it', async () => {
  await goTo('growth/feedback', 'Feedback')
  await press(button('Ask for feedback'))
  await page.keyboard.type('Priya and Tomasz')
  await pickSkill('Active listening')
  const file = join(folder, 'form.html')
  await app.evaluateMain(({ dialog: dialogs }, filePath) => {
    dialogs.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await press(button('Save the form'))
  await expect(page.getByText('Saved the form as form.html.')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain('Active listening')

  await press(button('Write down feedback'))
  await page.keyboard.type('You had decided before I finished.')
  await field('Who').fill('Jonas')
  await pickSkill('Conflict resolution')
  await save()
  await press(card('Jonas').getByRole('button', { name: 'Write what you changed' }))
  await page.keyboard.type('I say back what I heard before I answer.')
  await save()

  expect(await held('feedbackRequests')).toMatchObject([
    { to: 'Priya and Tomasz', relation: 'peer', state: 'open', skillIds: [skillId('Active listening')] },
  ])
  expect(await held('feedback')).toMatchObject([
    {
      date: THURSDAY,
      kind: 'spoken',
      from: { name: 'Jonas', relation: 'peer' },
      skillIds: [skillId('Conflict resolution')],
      answers: [{ text: 'You had decided before I finished.' }],
      changed: 'I say back what I heard before I answer.',
    },
  ])
})

test('step 7, balance in personal goals: a goal of the personal side stands beside those of work', async () => {
  await goTo('plan/goals', 'Goals')
  await press(button('Add goal'))
  await page.keyboard.type('One evening a week with the children')
  await press(dialog().getByText('Why, milestones, skills and the rest'))
  await choose(dialog(), /Part of life$/, 'Personal')
  await save()
  await expect(page.getByRole('heading', { level: 2, name: 'Personal' })).toBeVisible()
  expect((await held('goals')).map(({ title, space }) => [title, space])).toEqual(
    expect.arrayContaining([
      [GOAL, 'professional'],
      ['One evening a week with the children', 'personal'],
    ]),
  )
})

test('step 8, cross-training: three weeks of code lead to an insight, and what answers it is in the plan', async () => {
  const weeks = ['2026-10-28', '2026-11-04', '2026-11-11']
  await log(...weeks.map((day) => `${day} 6h the new checkout @programming apply`))
  await goTo('balance', 'Balance')
  const insight = page.getByRole('region', { name: 'Worth a look today' })
  await expect(insight).toContainText('your band is 40 to 60 %')
  await press(insight.getByRole('button', { name: 'Plan something for it' }))
  await save('Put into the plan')
  const [decision] = await held('insightDecisions')
  expect(decision).toMatchObject({ rule: 'outside-band', decision: 'accepted' })
  const [plan] = await held('plans')
  expect(plan).toMatchObject({ kind: 'week', from: '2026-11-15' })
  const [block] = plan?.blocks ?? []
  expect(block).toMatchObject({ weekday: 5, practiceId: expect.stringMatching(/^practice-/) })
  const side = (await held('categories')).find(({ id }) => id === block?.categoryId)?.side
  expect(side).toBe('soft')
})

test('step 9, network and build relationships: the day to get in touch again comes, and is kept', async () => {
  await goTo('growth/people', 'People')
  await press(button('Add person'))
  await page.keyboard.type('Ingrid')
  await choose(dialog(), /Relation$/, 'Mentor')
  await typeDay('Get in touch by', '11302026')
  await save()
  await app.close()

  await start(TUESDAY)
  await press(
    page.getByRole('region', { name: 'Due' }).getByRole('link', { name: 'Get in touch with Ingrid' }),
  )
  await press(button('Log a contact with Ingrid'))
  await pickSkill('Networking')
  await typeDay('Get in touch again by', '12152026')
  await save()
  const [ingrid] = await held('people')
  expect(ingrid).toMatchObject({
    name: 'Ingrid',
    relation: 'mentor',
    lastContact: TUESDAY,
    followUpOn: '2026-12-15',
  })
  expect((await held('entries')).filter(({ kind }) => kind === 'networking')).toMatchObject([
    { title: 'Talk with Ingrid', date: TUESDAY, minutes: 30, personIds: [ingrid?.id] },
  ])
})

test('step 10, adaptability: the month is reviewed, the target looked at again, and the old one kept for its time', async () => {
  await goTo('today', /December 1/)
  await press(page.getByRole('region', { name: 'Due' }).getByRole('link', { name: 'Look back on November' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Review of November 2026' })).toBeVisible()
  await expect(page.getByText(/Hard skills took 96% of November; your band is 40.to.60%/)).toBeVisible()
  await field('What am I glad to have done this month?').fill('I had the talk that I had put off.')
  await press(button('Finish review'))
  await expect(page.getByText('Finished on Dec 1, 2026')).toBeVisible()

  await goTo('plan/targets', 'Career and targets')
  await press(button('Set a target'))
  await press(page.getByRole('radio', { name: 'My own numbers' }), 'Space')
  await field('Hard, %').fill('45')
  await field('Why').fill('November was all code; the team needs me more than the checkout does.')
  await save('Save target')

  expect(await held('reviews')).toMatchObject([
    {
      kind: 'month',
      from: '2026-11-01',
      finishedOn: TUESDAY,
      answers: [{ text: 'I had the talk that I had put off.' }],
    },
  ])
  const targets = await held('targets')
  expect(targets).toContainEqual(
    expect.objectContaining({
      from: TUESDAY,
      shares: { hard: 0.45, soft: 0.55 },
      reason: 'November was all code; the team needs me more than the checkout does.',
    }),
  )
  expect(targets).toContainEqual(
    expect.objectContaining({ from: '2026-11-02', shares: { hard: 0.5, soft: 0.5 } }),
  )
})

test('step 11, set learning goals: the week has its time for learning, practising, applying and feedback', async () => {
  await goTo('plan/week', /2026/)
  await press(button('Begin with an empty plan'))
  for (const [category, mode, time] of [
    ['Technology', 'Learn', '1h'],
    ['Communication', 'Practise', '45m'],
    ['Leadership', 'Apply', '30m'],
    ['Communication', 'Get feedback', '15m'],
    ['Working together', 'any mode', '30m'],
  ] as const) {
    await choose(page, /Category$/, category)
    await choose(page, /Mode$/, mode)
    await field('Time a week').fill(time)
    await press(button('Add to the plan'))
    await expect(field(`Time a week for ${category} · ${mode}`)).toBeVisible()
  }
  await press(button('Save plan'))
  await expect(page.getByText('The ideal week is saved.')).toBeVisible()
  const ideal = (await held('plans')).find(({ kind }) => kind === 'ideal')
  expect(ideal).toMatchObject({ from: '2026-11-29' })
  expect(ideal?.cells.map((cell) => [cell.categoryId, cell.mode, cell.minutes])).toEqual([
    [categoryId('Technology'), 'learn', 60],
    [categoryId('Communication'), 'practise', 45],
    [categoryId('Leadership'), 'apply', 30],
    [categoryId('Communication'), 'feedback', 15],
    [categoryId('Working together'), null, 30],
  ])
})

test('step 12, balanced time allocation: the week’s plan is met, cell by cell', async () => {
  await log(
    'yesterday 1h cloud course @programming learn',
    'yesterday 45m rehearsed the next talk @speaking practise',
    '30m one-to-one with Priya @managing apply',
    '15m what my update left out @writing feedback',
  )
  await goTo('plan/week', /2026/)
  const figures = page.getByRole('region', { name: 'The week in figures' }).getByRole('definition')
  await expect(figures.nth(2)).toHaveText('0m')
  await app.close()

  const on = ['--data-dir', join(folder, 'data'), '--today', TUESDAY]
  const week = await resultOf<Week>(['week', '--on', TUESDAY, ...on])
  expect(week).toMatchObject({ from: '2026-11-29', planned: 180, actual: 180 })
  expect(week.rows).toHaveLength(5)
  expect(week.rows.filter(({ planned, actual }) => planned !== actual)).toEqual([])
})

test('all twelve results are in what the journal hands out', async () => {
  const out = join(folder, 'all.evenkeel.json')
  const { exit, stderr } = await runCommand([
    'export',
    '--format',
    'json',
    '--out',
    out,
    '--data-dir',
    join(folder, 'data'),
  ])
  expect(exit, stderr).toBe(0)
  const journal = JSON.parse(readFileSync(out, 'utf8')) as JournalRecords
  const found = {
    goals: journal.goals.filter(({ space }) => space === 'professional').length,
    ratings: journal.assessments.flatMap(({ answers }) => answers).length,
    roles: journal.chapters.map(({ role, stage }) => `${role}, ${stage}`).toSorted(),
    coursesFinished: journal.courses.filter(({ finishedOn }) => finishedOn !== null).length,
    practised: journal.entries.filter(({ kind, notes }) => kind === 'practice' && notes !== '').length,
    feedbackTakenUp: journal.feedback.filter(({ changed }) => changed !== '').length,
    personalGoals: journal.goals.filter(({ space }) => space === 'personal').length,
    insightsTakenUp: journal.insightDecisions.filter(({ decision }) => decision === 'accepted').length,
    activitiesPlanned: journal.plans.flatMap(({ blocks }) => blocks).length,
    contacts: journal.people.map(({ lastContact, followUpOn }) => [lastContact, followUpOn]),
    reviews: journal.reviews.filter(({ finishedOn }) => finishedOn !== null).length,
    targets: journal.targets.map(({ shares }) => shares.hard).toSorted((a, b) => a - b),
    modesPlanned: journal.plans.find(({ kind }) => kind === 'ideal')?.cells.map(({ mode }) => mode),
    doneInTheWeek: journal.entries
      .filter(({ date }) => date >= '2026-11-29')
      .reduce((sum, { minutes }) => sum + minutes, 0),
  }
  expect(found).toEqual({
    goals: 1,
    ratings: 10,
    roles: ['Developer, early', 'Team lead, mid'],
    coursesFinished: 1,
    practised: 1,
    feedbackTakenUp: 1,
    personalGoals: 1,
    insightsTakenUp: 1,
    activitiesPlanned: 1,
    contacts: [[TUESDAY, '2026-12-15']],
    reviews: 1,
    targets: [0.45, 0.5, 0.5, 0.7],
    modesPlanned: ['learn', 'practise', 'apply', 'feedback', null],
    doneInTheWeek: 180,
  })
})
