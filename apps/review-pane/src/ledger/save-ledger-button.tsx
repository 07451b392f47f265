import { Trans } from '@lingui/react/macro';
import { usePaneApi } from '../api/pane-api.tsx';
import { SaveButton } from '../saving/save-button.tsx';
import { dayForFileName } from '../saving/save-file.ts';

/** Saves the whole ledger as one file that somebody else can check. */
export function SaveLedgerButton() {
  const { api } = usePaneApi();
  return (
    <SaveButton
      name={`clearpane-ledger-${dayForFileName()}.json`}
      mediaType="application/json"
      read={() => api.ledger.export({})}
    >
      <Trans>Save ledger</Trans>
    </SaveButton>
  );
}
