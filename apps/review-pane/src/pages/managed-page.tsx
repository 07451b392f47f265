import { assertNever, type Policy, type PolicyReading } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { ErrorNotice, QuietNotice, Skeleton } from '../components/notices.tsx';
import { policyInWords } from '../words/policy-words.ts';
import { noticeFor } from '../words/study-words.ts';
import { sayAgain } from '../words/error-words.ts';

/** What the organisation set on this computer, value by value, and what each narrows (promise 7). */
export function ManagedPage() {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const policy = useQuery(query.policy.get.queryOptions());
  return (
    <>
      <h1>{t`Managed by your organisation`}</h1>
      <p className="lead">
        <Trans>
          A policy can only narrow. No value of it can switch recording on, join a study, approve or send anything. When
          a policy gets wider, recording stops until you agree again.
        </Trans>
      </p>
      {policy.isPending ? <Skeleton rows={6} label={t`Reading the policy`} /> : null}
      {policy.error ? <ErrorNotice error={policy.error} onRetry={() => void policy.refetch()} /> : null}
      {policy.data ? <Reading reading={policy.data} /> : null}
    </>
  );
}

function Reading({ reading }: { reading: PolicyReading }) {
  switch (reading.kind) {
    case 'none':
      return (
        <QuietNotice>
          <p>
            <Trans>No policy is set on this computer. Nothing is narrowed.</Trans>
          </p>
        </QuietNotice>
      );
    case 'invalid':
      return <Broken reason={reading.reason} />;
    case 'policy':
      return <Values policy={reading.policy} />;
    default:
      return assertNever(reading);
  }
}

function Broken({ reason }: { reason: string }) {
  return (
    <div className="notice notice-problem">
      <p className="notice-lead">
        <Trans>Your organisation's policy is broken. Recording stays off until it is repaired.</Trans>
      </p>
      <p>{sayAgain(reason)}</p>
      <p>
        <Trans>
          What was kept before is still yours to read and delete. Whoever looks after this computer can repair the
          policy.
        </Trans>
      </p>
    </div>
  );
}

function Values({ policy }: { policy: Policy }) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const studies = useQuery(query.studies.list.queryOptions());
  const titleOf = (studyId: string) => {
    const view = studies.data?.studies.find(({ study }) => study.id === studyId);
    return view ? `${noticeFor(view.study).title} (${studyId})` : studyId;
  };
  return (
    <section aria-label={t`Values of the policy`}>
      <dl className="policy-values">
        {policyInWords(policy, titleOf).map(({ id, name, values, effect }) => (
          <div key={id}>
            <dt>{name}</dt>
            {values.map((value) => (
              <dd
                key={value}
                className={id === 'organisationKeys' && policy.organisationKeys.length > 0 ? 'hash' : 'policy-value'}
              >
                {value}
              </dd>
            ))}
            <dd className="policy-effect">{effect}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
