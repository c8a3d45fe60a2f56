import { activities } from './sample-activities.ts'

/** What the sample's person does on the soft side and for themselves. */
export const SOFT_ACTIVITIES = [
  ...activities(
    'Speaking',
    String.raw`
    d pr p 30-60 Rehearsed the demo for the all-hands, twice with a timer #talk
    b mo a 15-30 Explained the outage to sales without one technical term #customers
    d ne a 60-120 Lightning talk at the local JavaScript meetup #talk // Seven minutes, no slides after the third. Two people asked for the code.
    m pr p 20-40 Recorded myself and counted the filler words #talk
    m mo a 20-40 Presented the quarter to the department #talk
    `,
  ),
  ...activities(
    'Writing',
    String.raw`
    b pj a 30-90 Design note: one page, one decision #writing
    b re l 20-35 On Writing Well, one chapter #book #writing
    m pj a 25-60 Wrote the postmortem so that support can read it #incident #writing
    m pj a 20-45 Team newsletter: what we shipped and what we learned #writing
    d pr p 20-40 Rewrote my own pull request descriptions from last month #writing
    `,
  ),
  ...activities(
    'Active listening',
    String.raw`
    b mo p 15-30 Let the whole stand-up pass without interrupting anyone // Harder than it sounds. Noticed that Tomasz needs a pause before he speaks.
    m pr p 20-40 Summarised back before answering, all through the planning meeting
    b re l 20-40 Book on coaching, the chapter about questions #book
    `,
  ),
  ...activities(
    'Managing people',
    String.raw`
    m ot a 30-45 One-to-one with Priya #one-to-one
    m ot a 30-45 One-to-one with Tomasz #one-to-one
    m ot a 30-45 One-to-one with Jonas #one-to-one // He wants more say in what he works on. Agreed: he picks the next technical debt item.
    m re l 25-50 The Manager's Path, one chapter #book
    m pj a 30-60 Prepared the half-year talks
    m mo a 20-40 Delegated the release and did not look over his shoulder
    m ot a 45-90 Interviewed a candidate together with Sofia #hiring
    m pj a 30-60 Rewrote our job advert with HR #hiring #writing
    m rf - 15-25 What took my energy this week, what gave some
    `,
  ),
  ...activities(
    'Teaching & mentoring',
    String.raw`
    d te a 30-60 Lunch session: how to read a flame graph #talk
    b te a 30-60 Mentoring hour with the apprentice
    m te a 20-40 Wrote an onboarding checklist with the newest colleague #onboarding
    `,
  ),
  ...activities(
    'Giving feedback',
    String.raw`
    m pr p 15-30 Prepared difficult feedback: situation, behaviour, effect #feedback
    m mo a 20-30 Told Jonas early that the estimate worries me #feedback // **Situation:** planning. He said "two days".\n\n**What I did:** asked what would have to be true for two days.\n\n**Effect:** he found the missing migration himself.
    b fe f 15-30 Asked three peers for one thing I should stop doing #feedback
    b fe f 20-40 Feedback talk with Sofia on my first month #feedback
    m fe f 20-30 Sofia on my meeting: too many topics, good closing #feedback
    `,
  ),
  ...activities(
    'Negotiation',
    String.raw`
    m pr p 20-40 Role play: asking for a later date without losing the customer
    m mo a 30-60 Agreed a smaller first release with the product manager #orders
    b re l 20-45 Getting to Yes, one chapter #book
    `,
  ),
  ...activities(
    'Strategic thinking',
    String.raw`
    m pj a 45-100 Drafted the team's plan for the next two quarters
    m wo l 90-180 Strategy workshop with the other leads
    m re l 25-45 Good Strategy Bad Strategy, one chapter #book
    `,
  ),
  ...activities(
    'Conflict resolution',
    String.raw`
    m mo a 30-50 Talked through the quarrel about the code style with both sides #feedback
    b pr p 15-30 Practised saying no with a reason and an offer
    m rf - 15-25 Why that meeting went wrong, and my own part in it
    `,
  ),
  ...activities(
    'Self-awareness',
    String.raw`
    b rf - 10-20 Weekly look back: what I avoided, what I am glad about #review
    b rf - 15-30 Wrote down where I lost patience today and why
    m fe f 30-45 Session with my mentor Ingrid #mentor
    `,
  ),
  ...activities(
    'Empathy',
    String.raw`
    b mo a 15-25 Asked Tomasz how the night shift really was
    b re l 20-35 Nonviolent Communication, one chapter #book
    `,
  ),
  ...activities(
    'Teamwork',
    String.raw`
    b ot a 45-75 Retrospective with the team #retro
    d ot a 30-60 Mob programming on the cart bug with four people #pairing #orders
    m pj a 30-60 Agreed working rules for the hybrid days
    d mo a 15-30 Took over the on-call shift so that Jonas could see his daughter's play
    `,
  ),
  ...activities(
    'Networking & relationships',
    String.raw`
    b ne a 30-60 Coffee with a former colleague who leads a platform team now
    b ne a 90-150 Evening of the local engineering managers group
    d ne a 120-240 First day of the regional web conference
    b ne a 15-30 Thanked three people in writing for their help
    `,
  ),
  ...activities(
    'Planning & execution',
    String.raw`
    m pj a 40-80 Sprint planning with one goal instead of nine
    b rf - 15-25 Planned the week around two blocks without meetings
    m pr p 20-40 Broke the returns project into slices of one week #orders
    `,
  ),
  ...activities(
    'Analytical thinking & decisions',
    String.raw`
    b pj a 30-60 Decision record: buy or build the address check
    b re l 20-45 Thinking, Fast and Slow, one chapter #book
    `,
  ),
  ...activities(
    'Creativity',
    String.raw`
    b wo p 45-90 Sketching session: five versions of the empty cart
    b pr p 20-40 Drew the system as a town map for the newcomers #onboarding
    `,
  ),
  ...activities(
    'Communication',
    String.raw`
    b ot a 20-45 Answered the week's open questions in the team channel
    m ot a 30-60 Stakeholder round: where the returns project stands #orders
    `,
  ),
]

/** What the person logs for themselves, outside the balance. */
export const PERSONAL_ACTIVITIES = [
  ...activities(
    'Health',
    String.raw`
    b ot - 40-75 Run along the river
    b ot - 60-120 Climbing hall with Mara
    b ot - 45-90 Long walk without the phone
    `,
  ),
  ...activities(
    'Energy',
    String.raw`
    b ot - 20-30 Short nap and an early evening
    b ot - 30-60 Cooked something new instead of ordering
    `,
  ),
  ...activities(
    'Stress',
    String.raw`
    b ot - 10-20 Breathing exercise after the incident
    b ot - 15-25 Sorted the worries: mine, ours, nobody's
    `,
  ),
  ...activities(
    'Relationships',
    String.raw`
    b ot - 60-150 Dinner with old friends, no shop talk
    b ot - 30-60 Long call with my sister
    `,
  ),
]

/** What is logged without a skill. */
export const UNASSIGNED_ACTIVITIES = activities(
  '',
  String.raw`
  b ot - 20-60 Tidied the inbox and the ticket board
  b ot - 30-90 Expense report and travel booking
  b ot - 30-60 Compulsory training on data protection
  b ot - 20-45 Talked to IT about the broken headset and the new laptop, which took three attempts and ended with the old one
  `,
)
