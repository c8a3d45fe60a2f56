/** PMP: 60 PDUs in three years, in two groups; a PDU is an hour, reported in quarters. */
export const PMP = {
  id: 'pmp',
  name: 'PMP',
  body: 'PMI',
  unit: 'PDUs',
  required: 60,
  cycleMonths: 36,
  minutesPerCredit: 60,
  step: 0.25,
  otherCategories: 'ignore',
  categories: [
    { name: 'Education', min: 35 },
    { name: 'Ways of Working', parent: 'Education', min: 8, aliases: ['Technical'] },
    { name: 'Power Skills', parent: 'Education', min: 8, aliases: ['Leadership'] },
    {
      name: 'Business Acumen',
      parent: 'Education',
      min: 8,
      aliases: ['Strategic and Business Management', 'Strategic'],
    },
    { name: 'Giving Back', cap: 25, aliases: ['Giving Back to the Profession'] },
    {
      name: 'Work as Practitioner',
      parent: 'Giving Back',
      cap: 8,
      aliases: ['Work as a Practitioner', 'Working as a Practitioner', 'Practitioner'],
    },
    { name: 'Create Content', parent: 'Giving Back', aliases: ['Creating Content'] },
    { name: 'Give a Presentation', parent: 'Giving Back', aliases: ['Presentation'] },
    { name: 'Share Knowledge', parent: 'Giving Back', aliases: ['Sharing Knowledge'] },
    { name: 'Volunteer', parent: 'Giving Back', aliases: ['Volunteering'] },
  ],
  carryOver: { months: 12, most: 20 },
  source: 'PMI, Continuing Certification Requirements Handbook',
  checkedOn: '2026-11-22',
  notes:
    'Check with PMI: in which category credits arrive that are carried over (here they count towards the total alone), and for how long proof has to be kept.',
}
