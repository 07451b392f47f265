import type { Notice } from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { OneOf } from '../../components/one-of.tsx';
import { hrefOf } from '../../routing.ts';
import { languageInWords, noticeFor } from '../../words/study-words.ts';
import { compareTexts, unmarked, type ComparedSection } from './compare-texts.ts';
import { StudyNotice } from './study-notice.tsx';
import { studyText, studyTitle } from './study-text.ts';
import type { AgreedStudy } from './agreed-study.ts';

interface StudyReadingProps {
  view: StudyView;
  notice: Notice;
  onLanguage: (language: string) => void;
  /** The study as it was agreed to last; null when it never was. */
  agreed: AgreedStudy | null;
}

type Reading = 'marked' | 'agreed' | 'now';

/** The study's text to read, at any time: as it is, as it was agreed to, and what is different between the two. */
export function StudyReading({ view, notice, onLanguage, agreed }: StudyReadingProps) {
  const { t } = useLingui();
  const { study, studySha256 } = view;
  const [reading, setReading] = useState<Reading>('marked');
  const isDifferent = agreed !== null && agreed.studySha256 !== studySha256;
  return (
    <>
      <p>
        <a href={hrefOf({ page: 'about' })}>
          <Trans>What Clearpane itself is and does</Trans>
        </a>
      </p>
      {study.notices.length > 1 ? (
        <OneOf
          label={t`Language of the study's text`}
          chosen={notice.language}
          onChoose={onLanguage}
          options={study.notices.map(({ language }) => ({
            value: language,
            words: languageInWords(language),
            language,
          }))}
        />
      ) : null}
      {agreed && !isDifferent ? (
        <p className="notice">
          <Trans>This is exactly the text that you agreed to.</Trans>
        </p>
      ) : null}
      {agreed && isDifferent ? (
        <Compared view={view} notice={notice} agreed={agreed} reading={reading} onReading={setReading} />
      ) : (
        <>
          <StudyNotice sections={unmarked(studyText(study, notice))} language={notice.language} />
          <TextHash sha256={studySha256} />
        </>
      )}
    </>
  );
}

interface ComparedProps {
  view: StudyView;
  notice: Notice;
  agreed: AgreedStudy;
  reading: Reading;
  onReading: (reading: Reading) => void;
}

function Compared({ view, notice, agreed, reading, onReading }: ComparedProps) {
  const { t } = useLingui();
  const before = noticeFor(agreed.study, notice.language, agreed.language);
  const isSameLanguage = before.language === notice.language;
  // Words of two languages cannot be compared: then only what the catalogue says is.
  const old = isSameLanguage ? before : notice;
  const title = compareTexts([studyTitle(old)], [studyTitle(notice)]).filter(({ isChanged }) => isChanged);
  const marked = [...title, ...compareTexts(studyText(agreed.study, old), studyText(view.study, notice))];
  const changed = marked.filter(({ isChanged }) => isChanged);
  const beforeName = languageInWords(before.language);
  return (
    <>
      <section className="notice" aria-label={t`What changed since you agreed`}>
        <h2>
          <Trans>What changed since you agreed</Trans>
        </h2>
        <ChangedSections changed={changed} />
        {isSameLanguage ? null : (
          <p>{t`You agreed to a text in another language (${beforeName}). Only its facts are compared with this one.`}</p>
        )}
        <p>
          <ins>
            <Trans>Added words are underlined twice.</Trans>
          </ins>{' '}
          <del>
            <Trans>Removed words are struck through.</Trans>
          </del>
        </p>
        <OneOf
          label={t`Which text to show`}
          chosen={reading}
          onChoose={onReading}
          options={[
            { value: 'marked', words: t`Changes marked` },
            { value: 'agreed', words: t`As you agreed to it` },
            { value: 'now', words: t`As it is now` },
          ]}
        />
      </section>
      {reading === 'marked' ? <StudyNotice sections={marked} language={notice.language} /> : null}
      {reading === 'now' ? (
        <StudyNotice sections={unmarked(studyText(view.study, notice))} language={notice.language} />
      ) : null}
      {reading === 'agreed' ? (
        <StudyNotice sections={unmarked(studyText(agreed.study, before))} language={before.language} />
      ) : null}
      <TextHash sha256={reading === 'agreed' ? agreed.studySha256 : view.studySha256} />
    </>
  );
}

function ChangedSections({ changed }: { changed: readonly ComparedSection[] }) {
  const { t } = useLingui();
  if (changed.length === 0) {
    return (
      <p>
        <Trans>
          The document changed, but nothing of it in this language did: its text in another language is different.
        </Trans>
      </p>
    );
  }
  const titles = changed.map(({ title }) => title).join(' · ');
  return <p>{t`Changed parts: ${titles}`}</p>;
}

function TextHash({ sha256 }: { sha256: string }) {
  return (
    <p className="muted">
      <Trans>This text has the SHA-256</Trans> <code className="hash">{sha256}</code>
    </p>
  );
}
