/** Goes to an area, a page of it or an item of that, such as `growth/skills`, as a link to it would. */
export function goTo(address: string): void {
  window.location.hash = address
}
