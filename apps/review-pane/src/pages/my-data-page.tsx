import type { DeletionReceipt, SessionSummary } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi, useStatus } from '../api/pane-api.tsx';
import { DeleteEverything } from '../components/delete-everything.tsx';
import { ErrorNotice, Skeleton } from '../components/notices.tsx';
import { hrefOf } from '../routing.ts';
import { actionCountInWords, frameCountInWords, sessionCountInWords, sizeInWords } from '../words/quantities.ts';

/** What is held, how it is locked, where to read what happened, and how to delete all of it. */
export function MyDataPage({ onDeleted }: { onDeleted: (receipt: DeletionReceipt) => void }) {
  const { t } = useLingui();
  return (
    <>
      <h1>{t`My data`}</h1>
      <Held />
      <Papers />
      <KeyProtectionNote />
      <DeleteEverything onDeleted={onDeleted} />
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

/** Where the person finds what they answered, what happened, and how to take back without this computer. */
function Papers() {
  const { t } = useLingui();
  return (
    <section aria-label={t`Your papers`}>
      <h2>
        <Trans>Your papers</Trans>
      </h2>
      <dl className="papers">
        <dt>
          <a href={hrefOf({ page: 'records' })}>
            <Trans>Your answers</Trans>
          </a>
        </dt>
        <dd>
          <Trans>What you said to each study, with its receipt</Trans>
        </dd>
        <dt>
          <a href={hrefOf({ page: 'ledger' })}>
            <Trans>Ledger</Trans>
          </a>
        </dt>
        <dd>
          <Trans>What happened, and whether it fits what is kept</Trans>
        </dd>
        <dt>
          <a href={hrefOf({ page: 'take-back' })}>
            <Trans>Take back with a code</Trans>
          </a>
        </dt>
        <dd>
          <Trans>Also for bundles that this computer does not know</Trans>
        </dd>
        <dt>
          <a href={hrefOf({ page: 'words' })}>
            <Trans>Words that may stay readable</Trans>
          </a>
        </dt>
        <dd>
          <Trans>Labels that you added for this computer, and those that a policy removed</Trans>
        </dd>
        <dt>
          <a href={hrefOf({ page: 'managed' })}>
            <Trans>Managed by your organisation</Trans>
          </a>
        </dt>
        <dd>
          <Trans>Each value of the policy, and what it narrows</Trans>
        </dd>
      </dl>
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
