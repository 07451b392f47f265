import type { StudyView } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useChange } from '../../api/use-change.ts';
import { CommandButton } from '../../components/command-button.tsx';
import { ErrorNotice } from '../../components/notices.tsx';
import { navigate } from '../../routing.ts';
import { choiceInWords, choicesAsked } from '../../words/study-words.ts';

/** What was agreed, and the way out: one click, on this screen (consent rule R16). */
export function JoinedStudy({ view }: { view: StudyView }) {
  const { t } = useLingui();
  const { study, choices, isCurrent } = view;
  const leave = useChange(
    (api) => api.studies.leave({ studyId: study.id }),
    () => navigate({ page: 'left', studyId: study.id }),
  );
  const choose = useChange((api) => api.studies.choose({ studyId: study.id }));
  return (
    <section className="answer" aria-label={t`What you agreed to`}>
      <h2>
        <Trans>What you agreed to</Trans>
      </h2>
      <ul className="agreed">
        {choicesAsked(study).map((choice) => (
          <li key={choice}>
            <span className="agreed-name">{choiceInWords(choice).name}</span>
            <span>{choices?.[choice] ? <Trans>yes</Trans> : <Trans>no</Trans>}</span>
          </li>
        ))}
      </ul>
      <p>
        {isCurrent ? (
          <Trans>Chosen: what is recorded is for this study.</Trans>
        ) : (
          <Trans>Nothing is recorded for this study now. Only one study records at a time.</Trans>
        )}
      </p>
      {leave.error || choose.error ? <ErrorNotice error={leave.error ?? choose.error} /> : null}
      <div className="equal-buttons">
        <CommandButton onPress={() => leave.mutate(undefined)} isDisabled={leave.isPending}>
          <Trans>Stop and leave</Trans>
        </CommandButton>
        {isCurrent ? null : (
          <CommandButton onPress={() => choose.mutate(undefined)} isDisabled={choose.isPending}>
            <Trans>Record for this study</Trans>
          </CommandButton>
        )}
      </div>
      <p className="muted">
        <Trans>Leaving stops recording at once and cancels what waits to be sent. Nobody is told.</Trans>
      </p>
    </section>
  );
}
