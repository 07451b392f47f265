import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { usePaneApi } from '../api/pane-api.tsx';
import { useChange } from '../api/use-change.ts';
import { CommandButton } from '../components/command-button.tsx';
import { ErrorNotice, Skeleton } from '../components/notices.tsx';
import { hrefOf } from '../routing.ts';
import { wordCountInWords } from '../words/quantities.ts';
import '../styles/masking.css';

/** The interface words that a person adds for their own machine, and those that the organisation's policy removed. */
export function WordsPage() {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const words = useQuery(query.masking.words.queryOptions());
  return (
    <>
      <h1>{t`Words that may stay readable`}</h1>
      <p className="lead">
        <Trans>
          In kept pictures all writing is masked but labels of programs that Clearpane knows, such as “Save” or “Open
          file”. Here you add labels that it does not know, for this computer only.
        </Trans>
      </p>
      {words.isPending ? <Skeleton rows={6} label={t`Reading the words`} /> : null}
      {words.error ? <ErrorNotice error={words.error} onRetry={() => void words.refetch()} /> : null}
      {words.data ? <OwnWords {...words.data} /> : null}
      {words.data ? <RemovedWords removed={words.data.removed} /> : null}
      <p>
        <a href={hrefOf({ page: 'test-screen' })}>
          <Trans>Test my screen</Trans>
        </a>
      </p>
    </>
  );
}

function OwnWords({ added, removed }: { added: string[]; removed: string[] }) {
  const { t } = useLingui();
  const [draft, setDraft] = useState<string | null>(null);
  const save = useChange(
    (api, words: string[]) => api.masking.setWords({ added: words }),
    () => setDraft(null),
  );
  const text = draft ?? added.join('\n');
  const isRemoved = new Set(removed.map((word) => word.toLowerCase()));
  const idle = added.filter((word) => isRemoved.has(word.toLowerCase())).join(', ');
  return (
    <section className="answer" aria-label={t`Your words`}>
      <h2>
        <Trans>Your words</Trans>
      </h2>
      <p>
        <Trans>
          A word that you add stays readable in pictures from now on, wherever it stands as a label of its own. Within a
          sentence it stays masked. Pictures that are kept already do not change.
        </Trans>
      </p>
      <p>
        <Trans>
          Do not add names or anything about a person: whoever receives a session that you approve can read it. What
          looks like a name, a number or an address stays masked all the same.
        </Trans>
      </p>
      <TextField value={text} onChange={setDraft} className="code-field" isDisabled={save.isPending}>
        <Label>
          <Trans>One word or label on each line, in letters</Trans>
        </Label>
        <TextArea rows={8} spellCheck="false" autoComplete="off" className="word-input" />
      </TextField>
      <div className="button-row">
        <CommandButton
          look="main"
          isDisabled={save.isPending || draft === null}
          onPress={() => save.mutate(linesOf(text))}
        >
          <Trans>Save words</Trans>
        </CommandButton>
        <CommandButton isDisabled={save.isPending || draft === null} onPress={() => setDraft(null)}>
          <Trans>Undo changes</Trans>
        </CommandButton>
        <CommandButton isDisabled={save.isPending || added.length === 0} onPress={() => save.mutate([])}>
          <Trans>Remove all my words</Trans>
        </CommandButton>
        <p role="status">
          {save.isSuccess && draft === null ? (
            <Trans>Saved: {wordCountInWords(added.length)}. This counts from the next picture on.</Trans>
          ) : null}
        </p>
      </div>
      <p className="muted">
        <Trans>While frames are recorded, saving ends the session and begins a new one.</Trans>
      </p>
      {idle === '' ? null : <p className="notice">{t`Masked all the same, because of the policy: ${idle}`}</p>}
      {save.error ? <ErrorNotice error={save.error} /> : null}
    </section>
  );
}

function RemovedWords({ removed }: { removed: string[] }) {
  const { t } = useLingui();
  return (
    <section aria-label={t`Words that your organisation removed`}>
      <h2>
        <Trans>Words that your organisation removed</Trans>
      </h2>
      {removed.length === 0 ? (
        <p>
          <Trans>None. A policy can only remove words; it cannot add any.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>They stay masked, whoever added them. A policy cannot add words.</Trans>
          </p>
          <ul className="word-list">
            {removed.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
