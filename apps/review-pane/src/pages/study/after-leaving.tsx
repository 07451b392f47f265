import type { DeletionReceipt } from '@clearpane/contracts';
import { Trans } from '@lingui/react/macro';
import { useEverythingDeletion } from '../../components/everything-deletion.ts';
import { CommandButton } from '../../components/command-button.tsx';
import { hrefOf } from '../../routing.ts';

/** After leaving: what is still there, and how to delete it or take it back (consent rule R17). */
export function AfterLeaving({ onDeleted }: { onDeleted: (receipt: DeletionReceipt) => void }) {
  const deletion = useEverythingDeletion(onDeleted);
  return (
    <section className="notice" role="status">
      <p className="notice-lead">
        <Trans>You left. Recording has stopped and nothing waits to be sent.</Trans>
      </p>
      <p>
        <Trans>What was kept stays on this computer until you delete it or its time is up.</Trans>
      </p>
      <div className="button-row">
        <CommandButton onPress={deletion.ask}>
          <Trans>Delete everything</Trans>
        </CommandButton>
        <a href={hrefOf({ page: 'sent' })}>
          <Trans>Take back what was sent</Trans>
        </a>
      </div>
      {deletion.dialog}
    </section>
  );
}
