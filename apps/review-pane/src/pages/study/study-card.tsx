import type { StudyView } from '@clearpane/contracts/review-api';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { useChange } from '../../api/use-change.ts';
import { CommandButton } from '../../components/command-button.tsx';
import { ErrorNotice } from '../../components/notices.tsx';
import { hrefOf } from '../../routing.ts';
import { partiesInWords } from '../../words/built-in-study-words.ts';
import { standingInWords } from '../../words/standing-words.ts';
import { noticeFor } from '../../words/study-words.ts';

/** One study that is offered or joined; which one records is said, and can be chosen, here too. */
export function StudyCard({ view }: { view: StudyView }) {
  const { study, standing, isCurrent } = view;
  const notice = noticeFor(study);
  const titleId = useId();
  const buttonId = useId();
  const choose = useChange((api) => api.studies.choose({ studyId: study.id }));
  const isJoined = standing === 'joined';
  return (
    <li className="card">
      <h2 lang={notice.language} id={titleId}>
        <a href={hrefOf({ page: 'join', studyId: study.id })}>{notice.title}</a>
      </h2>
      <p className="muted">{partiesInWords(study).controller}</p>
      <p>
        <strong>{standingInWords(standing)}</strong>
        {isJoined ? (
          <>
            {' · '}
            {isCurrent ? (
              <Trans>Chosen: what is recorded is for this study.</Trans>
            ) : (
              <Trans>Nothing is recorded for this study now. Only one study records at a time.</Trans>
            )}
          </>
        ) : null}
      </p>
      {study.recipient ? null : (
        <p>
          <Trans>Nothing of this study can be approved or sent: it has no recipient.</Trans>
        </p>
      )}
      {choose.error ? <ErrorNotice error={choose.error} /> : null}
      {isJoined && !isCurrent ? (
        <CommandButton
          id={buttonId}
          aria-labelledby={`${buttonId} ${titleId}`}
          onPress={() => choose.mutate(undefined)}
          isDisabled={choose.isPending}
        >
          <Trans>Record for this study</Trans>
        </CommandButton>
      ) : null}
    </li>
  );
}

/** A study that was answered with a no, left or stopped: one quiet line, and the way to read it again. */
export function QuietStudy({ view }: { view: StudyView }) {
  const { study, standing } = view;
  const notice = noticeFor(study);
  const titleId = useId();
  const linkId = useId();
  const canAnswer = standing === 'refused' || standing === 'withdrawn';
  return (
    <li className="quiet-study">
      <span id={titleId} lang={notice.language}>
        {notice.title}
      </span>
      <span className="quiet-standing">{standingInWords(standing)}</span>
      <a id={linkId} aria-labelledby={`${linkId} ${titleId}`} href={hrefOf({ page: 'join', studyId: study.id })}>
        {canAnswer ? <Trans>Read and answer again</Trans> : <Trans>Read again</Trans>}
      </a>
    </li>
  );
}
