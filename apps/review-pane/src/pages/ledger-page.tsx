import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { useChange } from '../api/use-change.ts';
import { CommandButton } from '../components/command-button.tsx';
import { EmptyState, ErrorNotice, Skeleton } from '../components/notices.tsx';
import { LedgerList } from '../ledger/ledger-list.tsx';
import { LedgerFindings } from '../ledger/ledger-report.tsx';
import { SaveLedgerButton } from '../ledger/save-ledger-button.tsx';
import { ChooseFile } from '../saving/choose-file.tsx';
import { SaveButton } from '../saving/save-button.tsx';
import { dayForFileName } from '../saving/save-file.ts';

/** What happened, entry by entry; its check; and what of it can be saved or shown to the works council. */
export function LedgerPage() {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const ledger = useQuery(query.ledger.list.queryOptions());
  return (
    <>
      <h1>{t`Ledger`}</h1>
      <p className="lead">
        <Trans>
          The ledger holds that something happened, never what was in it. Each entry is signed and carries the hash of
          the one before, so that a later change shows. It stays on this computer unless you save it.
        </Trans>
      </p>
      <Checking />
      <WorksCouncil />
      <h2>
        <Trans>What happened</Trans>
      </h2>
      {ledger.isPending ? <Skeleton rows={6} label={t`Reading the ledger`} /> : null}
      {ledger.error ? <ErrorNotice error={ledger.error} onRetry={() => void ledger.refetch()} /> : null}
      {ledger.data?.length === 0 ? (
        <EmptyState title={t`Nothing has happened yet`}>
          <p>
            <Trans>The first entry is written with your first answer to a study.</Trans>
          </p>
        </EmptyState>
      ) : null}
      {ledger.data && ledger.data.length > 0 ? <LedgerList entries={ledger.data} /> : null}
    </>
  );
}

function Checking() {
  const { t } = useLingui();
  const { api } = usePaneApi();
  const check = useMutation({ mutationFn: () => api.ledger.verify({}) });
  return (
    <section aria-label={t`Check and save`}>
      <div className="button-row">
        <CommandButton look="main" isDisabled={check.isPending} onPress={() => check.mutate()}>
          <Trans>Check the ledger</Trans>
        </CommandButton>
        <SaveLedgerButton />
      </div>
      {check.isPending ? <progress className="working" aria-label={t`Checking every entry and every row`} /> : null}
      {check.error ? <ErrorNotice error={check.error} /> : null}
      {check.data && !check.isPending ? <LedgerFindings report={check.data} /> : null}
    </section>
  );
}

function WorksCouncil() {
  const { t } = useLingui();
  const { api } = usePaneApi();
  const add = useChange((current, checkpoint: string) => current.ledger.addCosigned({ checkpoint }));
  return (
    <section aria-label={t`Works council`}>
      <h2>
        <Trans>Works council</Trans>
      </h2>
      <p>
        <Trans>
          A checkpoint is one hash over all entries. It names neither you nor this computer. A works council that signs
          it can later show that the ledger was not rewritten. You hand it over yourself; nothing is sent.
        </Trans>
      </p>
      <div className="button-row">
        <SaveButton
          name={`clearpane-checkpoint-${dayForFileName()}.txt`}
          mediaType="text/plain"
          read={() => api.ledger.checkpoint({})}
        >
          <Trans>Save checkpoint for the works council</Trans>
        </SaveButton>
        <ChooseFile endings={['.txt', 'text/plain']} isDisabled={add.isPending} onText={(text) => add.mutate(text)}>
          <Trans>Add a cosigned checkpoint</Trans>
        </ChooseFile>
      </div>
      {add.error ? <ErrorNotice error={add.error} /> : null}
      {add.data ? (
        <>
          <p role="status">
            <Trans>The cosigned checkpoint was added.</Trans>
          </p>
          <LedgerFindings report={add.data} />
        </>
      ) : null}
    </section>
  );
}
