import { COMMAND_GROUPS, COMMANDS, commandsOf } from '../../../shared/commands/catalog.ts'
import { keyNames } from '../../../shared/commands/key-names.ts'
import { keyPlatform } from '../../platform/key-platform.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Keys } from '../../ui/keys.tsx'
import { textsOfCommands as texts } from '../../ui/texts-of-commands.ts'
import styles from './shortcut-sheet.module.css'

/** Every shortcut there is, by group, as the catalogue has them. */
export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  return (
    <Dialog title={texts.shortcuts} isOpen={isOpen} onClose={onClose} isWide>
      <p className={styles.hint}>{keyPlatform === 'mac' ? texts.shortcutsHintMac : texts.shortcutsHint}</p>
      <div className={styles.groups}>
        {COMMAND_GROUPS.map((group) => (
          <section key={group} className={styles.group} aria-label={texts.groups[group]}>
            <h3 className={styles.title}>{texts.groups[group]}</h3>
            <dl className={styles.list}>
              {commandsOf(group)
                .map((id) => COMMANDS[id])
                .filter(({ keys }) => keys.length > 0)
                .map(({ title, keys }) => (
                  <div key={title} className={styles.row}>
                    <dt>{title}</dt>
                    <dd className={styles.keys}>
                      {keys.map((one, index) => (
                        <span key={one} className={styles.keys}>
                          {index > 0 && <span className={styles.or}>{texts.or}</span>}
                          <Keys names={keyNames(one, keyPlatform)} />
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <div className={styles.actions}>
        <Button onPress={onClose}>{texts.close}</Button>
      </div>
    </Dialog>
  )
}
