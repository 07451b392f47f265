import type { BundleSummary } from '@clearpane/contracts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useChange } from '../api/use-change.ts';
import { CommandButton } from '../components/command-button.tsx';
import { ErrorNotice } from '../components/notices.tsx';
import { sentBundleCountInWords } from '../passes/pass-words.ts';
import { sayAgain } from '../words/error-words.ts';
import type { LeftStudy } from './left-study.ts';

/** Asks back everything of the study that was sent. What does not answer waits: the agent goes on trying by itself. */
export function TakeBackAll({ left }: { left: LeftStudy }) {
  const { t } = useLingui();
  const { sent, takingBack, takenBack } = left;
  const [done, setDone] = useState<{ count: number; of: number } | null>(null);
  const takeBack = useChange(async (api, bundles: readonly BundleSummary[]) => {
    for (const [index, bundle] of bundles.entries()) {
      setDone({ count: index, of: bundles.length });
      await api.bundles.takeBack({ bundleId: bundle.id });
    }
  });
  const stuck = takingBack.filter(({ problem }) => problem !== null);
  const what = sentBundleCountInWords(sent.length);
  const nothingWasSent = sent.length + takingBack.length + takenBack.length === 0;
  return (
    <section className="answer" aria-label={t`What was sent`}>
      <h2>
        <Trans>What was sent</Trans>
      </h2>
      {nothingWasSent ? (
        <p>
          <Trans>Nothing of this study was sent.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Taking back deletes it at its recipient and leaves it out of future training. A model that was already
            trained cannot forget.
          </Trans>
        </p>
      )}
      <div role="status" className="outcomes">
        {takenBack.length > 0 ? (
          <p>
            <Plural
              value={takenBack.length}
              one="# bundle is taken back. Its recipient signed that it was deleted."
              other="# bundles are taken back. Their recipient signed that they were deleted."
            />
          </p>
        ) : null}
        {takingBack.length > 0 && !takeBack.isPending ? (
          <p>
            <Plural
              value={takingBack.length}
              one="# bundle waits to be taken back. It is tried again by itself, also after a restart, until its recipient answers."
              other="# bundles wait to be taken back. It is tried again by itself, also after a restart, until their recipient answers."
            />
          </p>
        ) : null}
      </div>
      {stuck.length > 0 ? (
        <ul className="notice notice-problem">
          {[...new Set(stuck.map(({ problem }) => problem ?? ''))].map((problem) => (
            <li key={problem}>{sayAgain(problem)}</li>
          ))}
        </ul>
      ) : null}
      {takeBack.isPending && done ? (
        <div className="step">
          <progress
            className="working"
            aria-label={t`Taking back, one bundle after the other`}
            max={done.of}
            value={done.count}
          />
          <p className="muted">{t`Taking back: ${done.count} of ${done.of} answered.`}</p>
        </div>
      ) : null}
      {takeBack.error ? <ErrorNotice error={takeBack.error} /> : null}
      <div className="button-row">
        {sent.length > 0 ? (
          <CommandButton look="main" isDisabled={takeBack.isPending} onPress={() => takeBack.mutate(sent)}>
            {t`Take back ${what}`}
          </CommandButton>
        ) : null}
        {sent.length === 0 && stuck.length > 0 ? (
          <CommandButton isDisabled={takeBack.isPending} onPress={() => takeBack.mutate(stuck)}>
            <Trans>Try again now</Trans>
          </CommandButton>
        ) : null}
      </div>
    </section>
  );
}
