import { assertNever } from '@clearpane/contracts';
import type { ScreenTest } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { usePaneApi, useStatus } from '../api/pane-api.tsx';
import { CommandButton } from '../components/command-button.tsx';
import { ErrorNotice, QuietNotice } from '../components/notices.tsx';
import { TestedScreen } from '../masking/tested-screen.tsx';
import { hrefOf } from '../routing.ts';
import '../styles/masking.css';

/** Seconds in which the person brings another window to the front: our own is never kept. */
const COUNTDOWN_SECONDS = 5;

type Stage =
  | { kind: 'idle' }
  | { kind: 'counting'; seconds: number }
  | { kind: 'taking' }
  | { kind: 'done'; test: ScreenTest; number: number }
  | { kind: 'failed'; error: unknown };

/** Shows what would be kept of the screen now. The picture lives in this page's memory, and only until it is left. */
export function TestScreenPage() {
  const { t } = useLingui();
  const light = useStatus()?.light;
  const mayTest = light?.state === 'recording' && light.categories.includes('frames');
  return (
    <>
      <h1>{t`Test my screen`}</h1>
      <p className="lead">
        <Trans>
          See what would be kept of your screen right now. The picture is made in memory, shown to you and forgotten
          when you leave this page. Nothing of it is stored: no session, no entry in the ledger, no file.
        </Trans>
      </p>
      <Test mayTest={mayTest} />
      <p>
        <a href={hrefOf({ page: 'words' })}>
          <Trans>Words that may stay readable</Trans>
        </a>
      </p>
    </>
  );
}

function Test({ mayTest }: { mayTest: boolean }) {
  const { t } = useLingui();
  const { api } = usePaneApi();
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const count = useRef(0);
  const seconds = stage.kind === 'counting' ? stage.seconds : null;
  useEffect(() => {
    if (seconds === null) return;
    const next: Stage = seconds > 1 ? { kind: 'counting', seconds: seconds - 1 } : { kind: 'taking' };
    const timer = setTimeout(() => setStage(next), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  const isTaking = stage.kind === 'taking';
  useEffect(() => {
    if (!isTaking) return;
    let isCurrent = true;
    // Not by way of a query: its cache would keep the picture after the page is left.
    api.masking.test({}).then(
      (test) => isCurrent && setStage({ kind: 'done', test, number: ++count.current }),
      (error: unknown) => isCurrent && setStage({ kind: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isTaking, api]);
  return (
    <section aria-label={t`Test`}>
      {mayTest ? <Controls stage={stage} onStage={setStage} /> : null}
      {!mayTest && stage.kind !== 'done' ? <NotRecording /> : null}
      {stage.kind === 'failed' ? <ErrorNotice error={stage.error} /> : null}
      {stage.kind === 'done' ? <Outcome test={stage.test} number={stage.number} /> : null}
    </section>
  );
}

function Controls({ stage, onStage }: { stage: Stage; onStage: (stage: Stage) => void }) {
  const { t } = useLingui();
  const isBusy = stage.kind === 'counting' || stage.kind === 'taking';
  const seconds = stage.kind === 'counting' ? stage.seconds : COUNTDOWN_SECONDS;
  return (
    <>
      <p>
        <Trans>
          Clearpane's own windows are never kept. Bring the window to the front that you want to see, before the time is
          up.
        </Trans>
      </p>
      <div className="button-row">
        <CommandButton
          look="main"
          isDisabled={isBusy}
          onPress={() => onStage({ kind: 'counting', seconds: COUNTDOWN_SECONDS })}
        >
          {t`Test my screen in ${COUNTDOWN_SECONDS} seconds`}
        </CommandButton>
        {stage.kind === 'counting' ? (
          <CommandButton onPress={() => onStage({ kind: 'idle' })}>{t`Cancel the test`}</CommandButton>
        ) : null}
        {stage.kind === 'done' && stage.test.kind === 'frame' ? (
          <CommandButton onPress={() => onStage({ kind: 'idle' })}>{t`Forget this picture`}</CommandButton>
        ) : null}
        <p role="status">
          {stage.kind === 'counting' ? t`In ${seconds} s` : null}
          {stage.kind === 'taking' ? t`Taking and masking one frame` : null}
        </p>
      </div>
    </>
  );
}

function Outcome({ test, number }: { test: ScreenTest; number: number }) {
  if (test.kind === 'frame') return <TestedScreen test={test} number={number} />;
  switch (test.kind) {
    case 'nothing-allowed':
      return (
        <QuietNotice>
          <p className="notice-lead">
            <Trans>Nothing would be kept now.</Trans>
          </p>
          <p>
            <Trans>No window of an app that you allowed was to be seen. Bring one to the front and test again.</Trans>
          </p>
        </QuietNotice>
      );
    case 'not-recording':
      return <NotRecording />;
    case 'failed':
      return (
        <QuietNotice>
          <p className="notice-lead">
            <Trans>Nothing would be kept now.</Trans>
          </p>
          <p>
            <Trans>
              The frame could not be taken, or its masks could not be checked. Then no frame is kept. Test again in a
              moment.
            </Trans>
          </p>
        </QuietNotice>
      );
    default:
      return assertNever(test);
  }
}

/** Promise 1: before a yes, and while it rests, nothing of ours looks at the screen, not even for a test. */
function NotRecording() {
  return (
    <QuietNotice>
      <p className="notice-lead">
        <Trans>The screen can be tested only while frames are recorded.</Trans>
      </p>
      <p>
        <Trans>
          Until you say yes, nothing of Clearpane looks at your screen, not even for a test. Join a study with frames
          switched on and allow an app, or resume. “Just for me” sends nothing to anybody.
        </Trans>
      </p>
      <p>
        <a href={hrefOf({ page: 'studies' })}>
          <Trans>Open studies</Trans>
        </a>
      </p>
    </QuietNotice>
  );
}
