import type { BundleId } from '@clearpane/contracts';
import { assertNever } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useChange } from '../api/use-change.ts';
import { CommandButton } from '../components/command-button.tsx';
import { ErrorNotice } from '../components/notices.tsx';
import { passesInText } from '../passes/passes-in-text.ts';
import { ChooseFile } from '../saving/choose-file.tsx';

interface Outcome {
  bundleId: BundleId;
  outcome: 'taken-back' | 'unknown-there';
}

/** Takes a bundle back by what was saved of it, also on a computer that never knew the bundle. */
export function TakeBackPage() {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const takeBack = useChange(async (api, text: string) => {
    setOutcomes([]);
    // One after the other: what was done is shown even where a later one fails.
    for (const pass of passesInText(text)) {
      const outcome = await api.bundles.takeBackByPass({ pass });
      setOutcomes((before) => [...before, outcome]);
    }
  });
  return (
    <>
      <h1>{t`Take back with a code`}</h1>
      <p className="lead">
        <Trans>
          With the file or the code that you saved, a sent bundle is deleted at its recipient. This computer does not
          have to know the bundle.
        </Trans>
      </p>
      <section className="answer" aria-label={t`Code or file`}>
        <TextField value={code} onChange={setCode} className="code-field" isDisabled={takeBack.isPending}>
          <Label>
            <Trans>The code, in letters and digits</Trans>
          </Label>
          <TextArea rows={8} spellCheck="false" autoComplete="off" autoCapitalize="characters" className="code-input" />
        </TextField>
        <p className="muted">
          <Trans>Capitals and spaces do not matter. Each line checks itself, so that a typing error is found.</Trans>
        </p>
        <div className="button-row">
          <CommandButton
            look="main"
            isDisabled={takeBack.isPending || code.trim() === ''}
            onPress={() => takeBack.mutate(code)}
          >
            <Trans>Take the bundle back</Trans>
          </CommandButton>
          <ChooseFile
            endings={['.json', '.html', '.txt']}
            isDisabled={takeBack.isPending}
            onText={(text) => takeBack.mutate(text)}
          >
            <Trans>Choose the saved file</Trans>
          </ChooseFile>
        </div>
        {takeBack.isPending ? <progress className="working" aria-label={t`Asking the recipient`} /> : null}
        <div role="status" className="outcomes">
          {outcomes.map((one) => (
            <OutcomeNotice key={one.bundleId} outcome={one} />
          ))}
        </div>
        {takeBack.error ? <ErrorNotice error={takeBack.error} /> : null}
      </section>
    </>
  );
}

function OutcomeNotice({ outcome: { bundleId, outcome } }: { outcome: Outcome }) {
  const { t } = useLingui();
  const shortId = bundleId.slice(0, 8);
  switch (outcome) {
    case 'taken-back':
      return (
        <div className="notice">
          <p className="notice-lead">{t`Bundle ${shortId} was taken back.`}</p>
          <p>
            <Trans>
              Its recipient signed that it was deleted. It is left out of future training. A model that was already
              trained cannot forget.
            </Trans>
          </p>
        </div>
      );
    case 'unknown-there':
      return (
        <div className="notice">
          <p className="notice-lead">{t`There is no bundle ${shortId} at its recipient.`}</p>
          <p>
            <Trans>It was taken back before, its time there was up, or it never arrived.</Trans>
          </p>
        </div>
      );
    default:
      return assertNever(outcome);
  }
}
