/** The app's sign: hard and soft, level on one line. */
export function Emblem() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" fill="none" aria-hidden="true">
      <rect x="2.5" y="4" width="7" height="7" rx="1.6" fill="var(--hard)" />
      <circle cx="16" cy="7.5" r="3.6" fill="var(--soft)" />
      <path d="M1.5 14.2h19c-1.6 3-5.2 4.8-9.5 4.8s-7.9-1.8-9.5-4.8Z" fill="var(--text)" />
    </svg>
  )
}
