import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { CommandButton } from '../components/command-button.tsx';
import { ErrorNotice } from '../components/notices.tsx';
import { dayForFileName, saveFile } from '../saving/save-file.ts';

/** Saves the whole ledger as one file that somebody else can check. */
export function SaveLedgerButton() {
  const { api } = usePaneApi();
  const save = useMutation({
    mutationFn: async () =>
      saveFile(`clearpane-ledger-${dayForFileName()}.json`, 'application/json', await api.ledger.export({})),
  });
  return (
    <>
      <CommandButton isDisabled={save.isPending} onPress={() => save.mutate()}>
        <Trans>Save ledger</Trans>
      </CommandButton>
      {save.error ? <ErrorNotice error={save.error} /> : null}
    </>
  );
}
