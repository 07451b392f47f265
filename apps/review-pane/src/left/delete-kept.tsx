import type { DeletionReceipt, StudyId } from '@clearpane/contracts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { CommandButton } from '../components/command-button.tsx';
import { useDeletion } from '../components/deletion.tsx';
import { Receipt } from '../components/receipt.tsx';
import { SavePassesButton } from '../passes/save-passes-button.tsx';
import { contentInWords, sessionCountInWords, sizeInWords } from '../words/quantities.ts';
import type { LeftStudy } from './left-study.ts';

/** Deletes what is kept of the study. It waits for nothing: taking back goes on from what is kept for it. */
export function DeleteKept({ studyId, left }: { studyId: StudyId; left: LeftStudy }) {
  const { t } = useLingui();
  const [receipt, setReceipt] = useState<DeletionReceipt | null>(null);
  const deletion = useDeletion(setReceipt);
  const { sessions } = left;
  const atRecipient = [...left.sent, ...left.takingBack];
  const what = sessionCountInWords(sessions.length);
  const size = sizeInWords(left.sizeBytes);
  const content = contentInWords({
    frameCount: sessions.reduce((sum, session) => sum + session.frameCount, 0),
    actionCount: sessions.reduce((sum, session) => sum + session.actionCount, 0),
  });
  return (
    <section className="answer" aria-label={t`What is kept here`}>
      <h2>
        <Trans>What is kept here</Trans>
      </h2>
      {sessions.length === 0 ? (
        <p>
          <Trans>Nothing recorded for this study is kept on this computer.</Trans>
        </p>
      ) : (
        <p>{t`${what} with ${content}. They stay until you delete them or their time is up.`}</p>
      )}
      {atRecipient.length > 0 ? (
        <div className="notice">
          <p>
            <Plural
              value={atRecipient.length}
              one="What takes # bundle back is kept apart and is not deleted with the sessions: it can still be taken back afterwards. Save it too, in case this computer is lost."
              other="What takes # bundles back is kept apart and is not deleted with the sessions: they can still be taken back afterwards. Save it too, in case this computer is lost."
            />
          </p>
          <SavePassesButton bundleIds={atRecipient.map(({ id }) => id)} />
        </div>
      ) : null}
      {receipt ? <Receipt receipt={receipt} onClose={() => setReceipt(null)} /> : null}
      {sessions.length > 0 ? (
        <div className="button-row">
          <CommandButton
            look="final"
            onPress={() =>
              deletion.ask({
                question: t`Delete ${what}, ${size}?`,
                confirmLabel: t`Delete ${what}`,
                consequence: t`${content} of this study. This is final. It cannot be undone. What was sent is not touched by it.`,
                run: (api) => api.deletion.study({ studyId }),
              })
            }
          >
            {t`Delete what is kept (${what}, ${size})`}
          </CommandButton>
        </div>
      ) : null}
      {deletion.dialog}
    </section>
  );
}
