import type { Theme } from '../../../shared/bridge/contract.ts'
import { setTheme, useTheme } from '../../platform/theme.ts'
import { Card } from '../../ui/card.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfSettings } from '../../ui/texts-of-settings.ts'
import { texts as all } from '../../ui/texts.ts'
import { toast } from '../../ui/toasts.tsx'
import styles from './settings.module.css'

const texts = textsOfSettings.appearance
const OPTIONS = (['system', 'light', 'dark'] as const).map((value) => ({ value, ...texts.themes[value] }))

/** Light, dark or as the system; the rest follows the system and says so. */
export function AppearanceSection() {
  const theme = useTheme()
  const choose = async (next: Theme) => {
    if (!(await setTheme(next))) toast({ message: all.themeNotKept })
  }
  return (
    <Page title={textsOfSettings.sections.appearance} meta={texts.meta}>
      <div className={styles.cards}>
        <ChoiceCards
          label={texts.theme}
          value={theme}
          options={OPTIONS}
          onChange={(next) => void choose(next)}
        />
        <Card title={texts.followed}>
          <p className={styles.text}>{texts.followedText}</p>
        </Card>
      </div>
    </Page>
  )
}
