import { activities } from './sample-activities.ts'

/** What the sample's person does on the hard side. */
export const HARD_ACTIVITIES = [
  ...activities(
    'TypeScript',
    String.raw`
    d pj a 60-180 Typed the order API end to end #orders // Replaced 41 uses of "any". Two real bugs fell out:\n\n- a price that could be null\n- an enum that lacked "refunded"
    d re l 25-50 Effective TypeScript, items 1 to 12 #book
    d re l 25-50 Effective TypeScript, items 13 to 24 #book
    d pr p 30-60 Type challenges, medium level
    b pj a 45-150 Discriminated unions for the payment states #payments
    b pj a 45-120 Split the checkout reducer into pure functions #orders
    b pr p 20-45 Wrote property tests for the money rounding #payments #tests
    d pj a 60-150 Moved the build from webpack to Vite #tools
    m pj a 30-90 Strict mode for the last three packages #tools
    m re l 20-40 Release notes of the new TypeScript version, tried on our code
    b pj a 60-140 Fixed the flaky date test in the invoice module #tests // It failed only between 23:00 and midnight. Lesson: pass the day in, never read the clock in a rule.
    `,
  ),
  ...activities(
    'Programming',
    String.raw`
    d pr p 30-60 Advent of Code, two days in a row
    b re l 20-45 A Philosophy of Software Design, one chapter #book
    d pj a 90-200 Search suggestions for the shop #search
    d pj a 60-160 Pagination by key instead of offset #search // 2 s down to 3 ms on the largest tenant.
    b pj a 45-120 Refactored the discount rules before adding the next one #orders
    d pr p 40-80 Solved the gilded rose kata with small commits
    b re l 15-35 Read the code of a small open source router
    d wo l 120-200 Workshop on property-based testing with the platform team #tests
    m pj a 30-75 Prototype for the returns form #orders
    `,
  ),
  ...activities(
    'Kubernetes',
    String.raw`
    d pr p 40-90 Set up a three-node cluster at home #homelab
    d pr p 45-90 Practice exam under time, 14 of 19 tasks done #ckad
    d pr p 45-90 Practice exam under time, 17 of 19 tasks done #ckad
    d ce l 40-80 Drilled kubectl shortcuts and jsonpath #ckad
    b pj a 45-150 Readiness probes for the order service #orders
    b pj a 60-120 Moved the nightly jobs to CronJobs #platform
    m pj a 30-75 Reviewed the resource limits with the platform team #platform
    d re l 20-45 Kubernetes documentation on network policies
    `,
  ),
  ...activities(
    'Cloud & networks',
    String.raw`
    d pj a 60-150 Terraform module for the staging environment #platform
    b pj a 45-110 Cut the log bill by sampling debug lines #platform // 38 % less per month. Told finance the number **and** how we got it.
    d re l 20-40 Read up on VPC peering and wrote one page for the team
    m pj a 30-80 Incident: expired certificate on the payment gateway #incident // Timeline, cause and three follow-ups are in the postmortem.
    `,
  ),
  ...activities(
    'PostgreSQL',
    String.raw`
    b pj a 45-120 Found the slow report with EXPLAIN ANALYZE #reports
    d re l 25-50 The Art of PostgreSQL, window functions #book
    d pr p 30-60 Rebuilt the cohort query with window functions #reports
    m pj a 40-100 Planned the partitioning of the events table with Jonas #reports
    `,
  ),
  ...activities(
    'Cybersecurity',
    String.raw`
    b wo l 60-120 Threat modelling session on the login flow #security
    b pj a 45-90 Rotated secrets and wrote down how #security
    d pr p 30-60 Two labs on cross-site scripting #security
    b re l 15-30 OWASP notes on session handling #security
    `,
  ),
  ...activities(
    'Tools of the trade',
    String.raw`
    b pr p 15-30 Learned ten more editor shortcuts
    d pj a 30-90 Script that finds unused feature flags #tools
    m pj a 20-60 Dashboard for our review times #tools
    b pj a 20-50 Made the test run twice as fast by splitting it #tests #tools
    `,
  ),
  ...activities(
    'Data analysis & statistics',
    String.raw`
    b re l 25-45 Naked Statistics, one chapter #book
    m pj a 40-100 Looked at six months of incidents: what really wakes us up #incident
    m pr p 25-50 Confidence intervals for the checkout experiment
    d pj a 30-80 Funnel numbers for the new search, with the product manager #search
    `,
  ),
  ...activities(
    'Spanish',
    String.raw`
    b pr p 20-30 Spanish: vocabulary and a short text
    b pr p 45-60 Spanish lesson with Lucía // Past tenses again. Next time: tell last weekend without notes.
    b pr p 15-30 Podcast in Spanish on the way to work
    b ot p 30-60 Spanish conversation table at the library
    b re l 20-40 First chapters of an easy reader in Spanish
    `,
  ),
  ...activities(
    'Product & domain',
    String.raw`
    b pj l 30-60 Sat next to customer support for their busiest hour #customers // Four of nine calls were about one unclear word on our page.
    m re l 25-45 Read the annual report of our largest customer
    m wo l 60-120 Workshop with finance: how a booking becomes revenue
    d re l 20-40 Glossary of payment terms, finally written down #payments
    `,
  ),
  ...activities(
    'TypeScript, Teaching & mentoring',
    String.raw`
    b te a 45-90 Paired with Priya on her first larger refactoring #pairing
    b te a 30-60 Code review with Priya, line by line #review #pairing
    m te a 30-75 Showed the new colleague how we write tests #onboarding #tests
    `,
  ),
]
