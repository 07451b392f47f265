import type { Choices } from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { ChoiceSwitch } from '../../components/choice-switch.tsx';
import { CommandButton } from '../../components/command-button.tsx';
import { ErrorNotice } from '../../components/notices.tsx';
import { navigate } from '../../routing.ts';
import { choiceInWords, choicesAsked } from '../../words/study-words.ts';

const NOTHING_CHOSEN: Choices = { actions: false, frames: false, appNames: false, upload: false };

/** The switches, all off, and two equal buttons (consent rules R6, R11, R12). */
export function JoinForm({ view, language }: { view: StudyView; language: string }) {
  const { t } = useLingui();
  const { study, studySha256 } = view;
  const [choices, setChoices] = useState(NOTHING_CHOSEN);
  const [explainsNothing, setExplainsNothing] = useState(false);
  const join = useChange((api) => api.studies.join({ studyId: study.id, studySha256, language, choices }));
  const decline = useChange(
    (api) => api.studies.decline({ studyId: study.id }),
    () => navigate({ page: 'studies' }),
  );
  const isWorking = join.isPending || decline.isPending;

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
        <Trans>
          Every switch is off. Only what you switch on is recorded, and only in apps that you allow afterwards.
        </Trans>
      </p>
      {choicesAsked(study).map((choice) => {
        const { name, explanation } = choiceInWords(choice);
        return (
          <ChoiceSwitch
            key={choice}
            name={name}
            explanation={explanation}
            isOn={choices[choice]}
            isDisabled={isWorking}
            onChange={(isOn) => choose(choice, isOn)}
          />
        );
      })}
      {explainsNothing ? (
        <p className="notice" role="alert">
          <Trans>
            With these choices there is nothing to record. Switch on actions or frames to join, or choose “Do not join”.
          </Trans>
        </p>
      ) : null}
      {join.error || decline.error ? <ErrorNotice error={join.error ?? decline.error} /> : null}
      <div className="equal-buttons">
        <CommandButton onPress={joinOrExplain} isDisabled={isWorking}>
          <Trans>Join with these choices</Trans>
        </CommandButton>
        <CommandButton onPress={() => decline.mutate(undefined)} isDisabled={isWorking}>
          <Trans>Do not join</Trans>
        </CommandButton>
      </div>
      <p className="muted">
        <Trans>Not joining changes nothing else, is told to nobody, and you are not asked again.</Trans>
      </p>
    </section>
  );
}
