import type { Credits } from '../../../shared/credentials/credits.ts'
import type { Day } from '../../../shared/day.ts'
import type { CountedCredential } from '../../storage/use-credentials.ts'

export function AuditPackButton(_props: { counted: CountedCredential & { credits: Credits }; today: Day }) {
  return null
}
