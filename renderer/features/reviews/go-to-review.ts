/** Goes to a review by its period's address or its id, or to all of them. The shell follows the address. */
export function goToReview(item: string | null): void {
  window.location.hash = item === null ? 'plan/reviews' : `plan/reviews/${item}`
}
