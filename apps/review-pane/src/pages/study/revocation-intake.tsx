import type { StudyView } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { usePaneApi } from '../../api/pane-api.tsx';
import { useChange } from '../../api/use-change.ts';
import { CommandButton } from '../../components/command-button.tsx';
import { ErrorNotice } from '../../components/notices.tsx';
import { noticeFor } from '../../words/study-words.ts';

/** What the contract takes at most. */
const LARGEST_REVOCATION_CHARACTERS = 20_000;

/** Takes in the works council's word that a study stops, from a file. */
export function RevocationIntake({ studies }: { studies: readonly StudyView[] }) {
  const { t } = useLingui();
  const { api, queryClient, query } = usePaneApi();
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const revoke = useChange(async (_api, document: string) => {
    const stoppedBefore = new Set(studies.filter(isStopped).map(({ study }) => study.id));
    await api.studies.revoke({ document });
    const after = await queryClient.fetchQuery({ ...query.studies.list.queryOptions(), staleTime: 0 });
    return after.studies.filter((view) => isStopped(view) && !stoppedBefore.has(view.study.id));
  });

  async function take(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (!file) return;
    revoke.reset();
    setFileProblem(null);
    let document: string;
    try {
      document = await file.text();
    } catch {
      setFileProblem(t`The file could not be read. Nothing changed. Choose it again, or ask for a new copy.`);
      return;
    }
    if (document.length > LARGEST_REVOCATION_CHARACTERS) {
      setFileProblem(
        t`The file is too large to be a revocation. Nothing changed. Ask your works council for the right file.`,
      );
      return;
    }
    revoke.mutate(document);
  }

  return (
    <section className="intake" aria-label={t`Revocation by the works council`}>
      <h2>
        <Trans>Revocation by the works council</Trans>
      </h2>
      <p>
        <Trans>
          A works council can stop a study. If you have a revocation from the works council as a file, you can take it
          in here: its signature is checked, and recording for that study stops at once.
        </Trans>
      </p>
      <div className="button-row">
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => void take(files)}>
          <CommandButton isDisabled={revoke.isPending}>
            <Trans>Choose a revocation file</Trans>
          </CommandButton>
        </FileTrigger>
      </div>
      <div role="status">{revoke.data ? <Outcome stopped={revoke.data} /> : null}</div>
      {fileProblem ? (
        <p className="notice notice-problem" role="alert">
          {fileProblem}
        </p>
      ) : null}
      {revoke.error ? <ErrorNotice error={revoke.error} /> : null}
    </section>
  );
}

function Outcome({ stopped }: { stopped: readonly StudyView[] }) {
  const { t } = useLingui();
  if (stopped.length === 0) {
    return (
      <p className="notice">
        <Trans>The revocation is genuine. No study that ran here until now is stopped by it.</Trans>
      </p>
    );
  }
  return stopped.map((view) => {
    const { title } = noticeFor(view.study);
    const council = view.revocation?.council ?? t`The works council`;
    return (
      <p key={view.study.id} className="notice">
        {t`${council} stopped “${title}”. Nothing is recorded for it any more. What was kept stays until you delete it.`}
      </p>
    );
  });
}

function isStopped({ standing }: StudyView): boolean {
  return standing === 'revoked';
}
