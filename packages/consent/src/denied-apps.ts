import type { AppId } from '@clearpane/contracts';

/** Apps that stay denied in this version whatever is chosen: our own windows, password stores, mail, chat and calls. */
const DENIED_CLASSES: ReadonlySet<string> = new Set([
  'clearpane',
  'keepassxc',
  'keepass2',
  'bitwarden',
  '1password',
  'seahorse',
  'signal',
  'telegram-desktop',
  'telegramdesktop',
  'whatsapp',
  'slack',
  'discord',
  'element',
  'teams',
  'teams-for-linux',
  'zoom',
  'skype',
  'thunderbird',
  'evolution',
  'geary',
  'kmail',
  'betterbird',
]);

/** Whether the built-in list denies an app, compared without regard to case. */
export function isDeniedByDefault(app: AppId): boolean {
  return DENIED_CLASSES.has(app.toLowerCase());
}
