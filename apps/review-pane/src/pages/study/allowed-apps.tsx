import type { StudyId } from '@clearpane/contracts';
import type { AppChoice } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../../api/pane-api.tsx';
import { useChange } from '../../api/use-change.ts';
import { ChoiceSwitch } from '../../components/choice-switch.tsx';
import { ErrorNotice, Skeleton } from '../../components/notices.tsx';
import { hrefOf } from '../../routing.ts';

/** One switch per installed app; those that nobody can allow say who denies them. */
export function AllowedApps({ studyId }: { studyId: StudyId }) {
  const { t } = useLingui();
  const { query, queryClient } = usePaneApi();
  // Who left and joins again starts with no app: what was allowed before must not show for a moment.
  const options = query.apps.list.queryOptions({ input: { studyId }, gcTime: 0 });
  const apps = useQuery(options);
  const allow = useChange(
    (api, choice: { app: AppChoice; isAllowed: boolean }) =>
      api.apps.allow({ studyId, app: choice.app.id, isAllowed: choice.isAllowed }),
    (_status, { app, isAllowed }) =>
      queryClient.setQueryData(options.queryKey, (before) =>
        before?.map((one) => (one.id === app.id ? { ...one, isAllowed } : one)),
      ),
  );
  return (
    <section aria-label={t`Allowed apps`}>
      <h2>
        <Trans>Allowed apps</Trans>
      </h2>
      <p>
        <Trans>Only these are recorded. Everything else stays black and without actions.</Trans>{' '}
        <a href={hrefOf({ page: 'test-screen' })}>
          <Trans>See what would be kept of your screen now</Trans>
        </a>
      </p>
      {apps.isPending ? <Skeleton rows={3} label={t`Reading installed apps`} /> : null}
      {apps.error ? <ErrorNotice error={apps.error} onRetry={() => void apps.refetch()} /> : null}
      {allow.error ? <ErrorNotice error={allow.error} /> : null}
      {apps.data?.length === 0 ? (
        <p className="notice">
          <Trans>No app was found yet. Open the app, then come back to this page.</Trans>
        </p>
      ) : null}
      <div className="app-list">
        {apps.data?.map((app) => (
          <ChoiceSwitch
            key={app.id}
            name={app.name}
            explanation={deniedInWords(app)}
            isOn={app.isAllowed}
            isDisabled={app.deniedBy !== null || allow.isPending}
            onChange={(isAllowed) => allow.mutate({ app, isAllowed })}
          />
        ))}
      </div>
    </section>
  );

  function deniedInWords(app: AppChoice): string | undefined {
    if (app.deniedBy === 'built-in') return t`Always denied by Clearpane: it may show passwords, mail or messages.`;
    if (app.deniedBy === 'policy') return t`Denied by your organisation's policy.`;
    return undefined;
  }
}
