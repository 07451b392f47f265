import { Trans } from '@lingui/react/macro';

/** Says that the desktop's "off the record" shortcut cannot be counted on; the desktop app tells it in the page's address. */
export function ShortcutNote() {
  const standing = new URLSearchParams(location.search).get('shortcut');
  if (standing === 'taken') {
    return (
      <p className="status-problem">
        <Trans>The shortcut for “off the record” does not work: another program holds its keys. Use Pause.</Trans>
      </p>
    );
  }
  if (standing === 'unproven') {
    return (
      <p className="status-problem">
        <Trans>The shortcut for “off the record” may not work on this desktop. Use Pause.</Trans>
      </p>
    );
  }
  return null;
}
