import type { Choices, Policy } from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useStatus } from '../../api/pane-api.tsx';
import { useChange } from '../../api/use-change.ts';
import { ChoiceSwitch } from '../../components/choice-switch.tsx';
import { CommandButton } from '../../components/command-button.tsx';
import { ErrorNotice } from '../../components/notices.tsx';
import { obstacleInWords } from '../../words/policy-words.ts';
import { choiceInWords, choicesAsked } from '../../words/study-words.ts';

const NOTHING_CHOSEN: Choices = { actions: false, frames: false, appNames: false, upload: false };

interface JoinFormProps {
  view: StudyView;
  /** Of the text that was read. */
  language: string;
  policy: Policy | null;
  onDeclined: () => void;
}

/** The switches, all off whatever was agreed to before, and two equal buttons (consent rules R6, R11, R12). */
export function JoinForm({ view, language, policy, onDeclined }: JoinFormProps) {
  const { t } = useLingui();
  const { study, studySha256 } = view;
  const [choices, setChoices] = useState(NOTHING_CHOSEN);
  const [explainsNothing, setExplainsNothing] = useState(false);
  const join = useChange((api) => api.studies.join({ studyId: study.id, studySha256, language, choices }));
  const decline = useChange((api) => api.studies.decline({ studyId: study.id }), onDeclined);
  const isWorking = join.isPending || decline.isPending;
  const words = useButtonWords(view.standing);
  const isRenewal = view.standing === 'changed' || view.standing === 'expired';
  const othersAreJoined = useStatus()?.joinedStudies.some(({ studyId }) => studyId !== study.id) === true;

  function choose(choice: keyof Choices, isOn: boolean): void {
    setChoices((before) => ({ ...before, [choice]: isOn }));
    setExplainsNothing(false);
  }

  function joinOrExplain(): void {
    if (choices.actions || choices.frames) join.mutate(undefined);
    else setExplainsNothing(true);
  }

  return (
    <section className="answer" aria-label={t`Your answer`}>
      <h2>
        <Trans>Your answer</Trans>
      </h2>
      <p>
        {isRenewal ? (
          <Trans>
            Every switch starts off. Only what you switch on is recorded, in the apps that you allowed before. You can
            change them afterwards.
          </Trans>
        ) : (
          <Trans>
            Every switch starts off. Only what you switch on is recorded, and only in apps that you allow afterwards.
          </Trans>
        )}
      </p>
      {othersAreJoined ? (
        <p>
          <Trans>Only one study records at a time. If you join, it is this one. The others stay joined.</Trans>
        </p>
      ) : null}
      {choicesAsked(study).map((choice) => {
        const { name, explanation } = choiceInWords(choice);
        const obstacle = obstacleInWords(choice, study, policy);
        return (
          <ChoiceSwitch
            key={choice}
            name={name}
            explanation={obstacle ?? explanation}
            isOn={choices[choice]}
            isDisabled={isWorking || obstacle !== null}
            onChange={(isOn) => choose(choice, isOn)}
          />
        );
      })}
      {study.recipient ? null : (
        <p>
          <Trans>There is no switch for upload: nothing of this study can be approved or sent.</Trans>
        </p>
      )}
      {explainsNothing ? (
        <p className="notice" role="alert">
          {t`With these choices there is nothing to record. Switch on actions or frames, or choose “${words.decline}”.`}
        </p>
      ) : null}
      {join.error || decline.error ? <ErrorNotice error={join.error ?? decline.error} /> : null}
      <div className="equal-buttons">
        <CommandButton onPress={joinOrExplain} isDisabled={isWorking}>
          {words.accept}
        </CommandButton>
        <CommandButton onPress={() => decline.mutate(undefined)} isDisabled={isWorking}>
          {words.decline}
        </CommandButton>
      </div>
      <p className="muted">
        <Trans>
          A no changes nothing else, is told to nobody, and you are not asked again. Closing this page, or pressing
          Escape, counts as a no and stores nothing.
        </Trans>
      </p>
    </section>
  );
}

/** A first answer joins; a later one agrees. Both buttons say the same thing, once with a yes and once with a no. */
function useButtonWords(standing: StudyView['standing']): { accept: string; decline: string } {
  const { t } = useLingui();
  switch (standing) {
    case 'changed':
      return { accept: t`Agree to the new text`, decline: t`Do not agree` };
    case 'expired':
      return { accept: t`Agree again`, decline: t`Do not agree` };
    default:
      return { accept: t`Join with these choices`, decline: t`Do not join` };
  }
}
