import type { DeletionReceipt, LedgerEntry, SessionSummary } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi, useStatus } from '../api/pane-api.tsx';
import { CommandButton } from '../components/command-button.tsx';
import { useEverythingDeletion } from '../components/everything-deletion.ts';
import { ErrorNotice, Skeleton } from '../components/notices.tsx';
import { ledgerEntryInWords } from '../words/ledger-words.ts';
import {
  actionCountInWords,
  frameCountInWords,
  instantInWords,
  sessionCountInWords,
  sizeInWords,
} from '../words/quantities.ts';

/** What is held, how it is locked, what happened, and how to delete all of it. */
export function MyDataPage({ onDeleted }: { onDeleted: (receipt: DeletionReceipt) => void }) {
  const { t } = useLingui();
  const deletion = useEverythingDeletion(onDeleted);
  return (
    <>
      <h1>{t`My data`}</h1>
      <Held />
      <KeyProtectionNote />
      <section aria-label={t`Delete everything`}>
        <h2>
          <Trans>Delete everything</Trans>
        </h2>
        <p>
          <Trans>Deletes all sessions, prepared bundles and keys on this computer, and ends your studies.</Trans>
        </p>
        <CommandButton look="final" onPress={deletion.ask}>
          <Trans>Delete everything</Trans>
        </CommandButton>
      </section>
      <Ledger />
      {deletion.dialog}
    </>
  );
}

function Held() {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const sessions = useQuery(query.sessions.list.queryOptions());
  if (sessions.isPending) return <Skeleton rows={2} label={t`Counting`} />;
  if (sessions.error) return <ErrorNotice error={sessions.error} onRetry={() => void sessions.refetch()} />;
  const sum = (pick: (session: SessionSummary) => number) =>
    sessions.data.reduce((total, session) => total + pick(session), 0);
  return (
    <section aria-label={t`On this computer`}>
      <h2>
        <Trans>On this computer</Trans>
      </h2>
      <p className="figures">
        <span>{sessionCountInWords(sessions.data.length)}</span>
        <span>{frameCountInWords(sum((session) => session.frameCount))}</span>
        <span>{actionCountInWords(sum((session) => session.actionCount))}</span>
        <span>{sizeInWords(sum((session) => session.sizeBytes))}</span>
      </p>
    </section>
  );
}

function KeyProtectionNote() {
  const { t } = useLingui();
  const status = useStatus();
  if (!status) return null;
  return (
    <section aria-label={t`How it is locked`}>
      <h2>
        <Trans>How it is locked</Trans>
      </h2>
      {status.keyProtection === 'operating-system' ? (
        <p>
          <Trans>The key is kept by the operating system. A deletion also covers older copies of our files.</Trans>
        </p>
      ) : (
        <p className="notice notice-problem">
          <Trans>
            The key is a file that only your account can read. This is weaker: whoever copied the key file and our files
            before a deletion can still open that copy. Install or unlock a keyring and restart Clearpane for the
            stronger kind.
          </Trans>
        </p>
      )}
      <p className="muted">{`Clearpane ${status.version}`}</p>
    </section>
  );
}

function Ledger() {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const ledger = useQuery(query.ledger.list.queryOptions());
  return (
    <section aria-label={t`What happened`}>
      <h2>
        <Trans>What happened</Trans>
      </h2>
      <p className="muted">
        <Trans>The ledger holds that something happened, never what was in it. It stays on this computer.</Trans>
      </p>
      <Chain />
      {ledger.isPending ? <Skeleton rows={4} label={t`Reading the ledger`} /> : null}
      {ledger.error ? <ErrorNotice error={ledger.error} onRetry={() => void ledger.refetch()} /> : null}
      {ledger.data?.length === 0 ? (
        <p>
          <Trans>Nothing has happened yet.</Trans>
        </p>
      ) : null}
      <ol className="ledger">
        {ledger.data
          ?.toSorted((one, other) => other.sequence - one.sequence)
          .map((entry) => (
            <LedgerRow key={entry.sequence} entry={entry} />
          ))}
      </ol>
    </section>
  );
}

function LedgerRow({ entry }: { entry: LedgerEntry }) {
  const facts = Object.entries(entry.facts);
  return (
    <li>
      <details className="ledger-entry">
        <summary>
          <span className="ledger-time">{instantInWords(entry.at)}</span>
          <span>{ledgerEntryInWords(entry)}</span>
        </summary>
        <dl className="facts">
          <dt>
            <Trans>number</Trans>
          </dt>
          <dd>{entry.sequence}</dd>
          {facts.map(([name, value]) => (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd>{String(value)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

/** Whether the ledger is still the one that was written, by the agent's own walk over its chain. */
function Chain() {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const chain = useQuery(query.ledger.verify.queryOptions());
  if (chain.isPending) return null;
  if (chain.error) return <ErrorNotice error={chain.error} onRetry={() => void chain.refetch()} />;
  if (chain.data.isIntact) return <p>{t`The chain of ${chain.data.entryCount} entries is whole.`}</p>;
  return (
    <div className="notice notice-problem" role="alert">
      <p className="notice-lead">{t`The ledger was changed by something other than Clearpane.`}</p>
      {chain.data.problem ? <p>{chain.data.problem}</p> : null}
      <p>{t`What it says may be wrong from there on. Tell the study's contact.`}</p>
    </div>
  );
}
