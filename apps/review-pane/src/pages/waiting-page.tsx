import type { BundleId, BundleSummary, SessionSummary } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { useChange } from '../api/use-change.ts';
import { BundleList } from '../bundle/bundle-list.tsx';
import { BundleReview } from '../bundle/bundle-review.tsx';
import { useBundles } from '../bundle/use-bundles.ts';
import { CommandButton } from '../components/command-button.tsx';
import { EmptyState, ErrorNotice, Skeleton } from '../components/notices.tsx';
import { navigate } from '../routing.ts';
import { contentInWords, dayInWords, sizeInWords, timeInWords } from '../words/quantities.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** What could be sent and what waits: nothing leaves without an approval of its exact bytes. */
export function WaitingPage({ bundleId }: { bundleId: BundleId | null }) {
  const { t } = useLingui();
  const bundles = useBundles();
  if (bundles.isPending) return <Skeleton rows={6} label={t`Reading bundles`} />;
  if (bundles.error) return <ErrorNotice error={bundles.error} onRetry={() => void bundles.refetch()} />;
  if (bundleId === null) return <Overview bundles={bundles.data} />;
  const bundle = bundles.data.find(({ id }) => id === bundleId);
  return bundle ? <BundleReview bundle={bundle} /> : <NotFoundPage />;
}

function Overview({ bundles }: { bundles: BundleSummary[] }) {
  const { t } = useLingui();
  const waiting = bundles.filter(({ state }) => state !== 'sent' && state !== 'taking-back' && state !== 'taken-back');
  return (
    <>
      <h1>{t`Waiting`}</h1>
      <p className="lead">
        <Trans>Nothing leaves this computer before you have approved its exact bytes.</Trans>
      </p>
      {waiting.length > 0 ? (
        <section aria-label={t`Prepared bundles`}>
          <h2>
            <Trans>Prepared bundles</Trans>
          </h2>
          <BundleList bundles={waiting} />
        </section>
      ) : null}
      <Sessions bundles={bundles} />
    </>
  );
}

function Sessions({ bundles }: { bundles: BundleSummary[] }) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const sessions = useQuery(query.sessions.list.queryOptions());
  const studies = useQuery(query.studies.list.queryOptions());
  const prepare = useChange(
    (api, session: SessionSummary) => api.bundles.prepare({ sessionId: session.id }),
    (bundle) => navigate({ page: 'waiting', bundleId: bundle.id }),
  );
  const error = sessions.error ?? studies.error;
  if (error) return <ErrorNotice error={error} onRetry={() => void sessions.refetch()} />;
  if (!sessions.data || !studies.data) return <Skeleton rows={3} label={t`Reading sessions`} />;
  const uploading = new Set(studies.data.studies.filter(({ choices }) => choices?.upload).map(({ study }) => study.id));
  const taken = new Set(bundles.filter(({ state }) => state !== 'stale').map(({ sessionId }) => sessionId));
  const ready = sessions.data.filter(
    (session) =>
      session.durationSeconds !== null &&
      session.frameCount + session.actionCount > 0 &&
      uploading.has(session.studyId) &&
      !taken.has(session.id),
  );
  return (
    <section aria-label={t`Sessions that could be sent`}>
      <h2>
        <Trans>Sessions that could be sent</Trans>
      </h2>
      {prepare.error ? <ErrorNotice error={prepare.error} /> : null}
      {prepare.isPending ? <progress className="working" aria-label={t`Sealing the session`} /> : null}
      {ready.length === 0 ? (
        <EmptyState title={t`No session can be sent`}>
          <p>
            <Trans>A session can be prepared after it has ended, in a study where you switched on upload.</Trans>
          </p>
        </EmptyState>
      ) : null}
      <ul className="card-list">
        {ready
          .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))
          .map((session) => (
            <li key={session.id} className="card card-row">
              <div>
                <p className="notice-lead">
                  {dayInWords(session.startedAt)} · {timeInWords(session.startedAt)}
                </p>
                <p className="muted">
                  {contentInWords(session)}, {sizeInWords(session.sizeBytes)}
                </p>
              </div>
              <CommandButton isDisabled={prepare.isPending} onPress={() => prepare.mutate(session)}>
                <Trans>Prepare session of {timeInWords(session.startedAt)}</Trans>
              </CommandButton>
            </li>
          ))}
      </ul>
      <p className="muted">
        <Trans>Preparing seals a copy on this computer, so that you can look at exactly what would be sent.</Trans>
      </p>
    </section>
  );
}
