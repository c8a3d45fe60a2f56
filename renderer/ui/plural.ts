/** The word for one or for more, as English counts. */
export function plural(count: number, one: string, more: string): string {
  return count === 1 ? one : more
}
