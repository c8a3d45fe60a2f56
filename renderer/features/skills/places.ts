/** The place in the address at which skills are rated. It can be no skill's id, which never begins with `_`. */
export const RATE = '_rate'

/** The address of the page, of a skill on it, or of where skills are rated. */
export function skillsAddress(item = ''): string {
  return item === '' ? 'growth/skills' : `growth/skills/${item}`
}
