import { useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { ComparedPassage, ComparedSection, TextRun } from './compare-texts.ts';

/** A study's text, with what came and went marked where it was compared. `language` is that of the study's own words. */
export function StudyNotice({ sections, language }: { sections: readonly ComparedSection[]; language: string }) {
  return sections.map((section) => <NoticeSection key={section.id} section={section} language={language} />);
}

function NoticeSection({ section, language }: { section: ComparedSection; language: string }) {
  const { t } = useLingui();
  const of = (...kinds: ComparedPassage['kind'][]) => section.passages.filter(({ kind }) => kinds.includes(kind));
  const facts = of('fact', 'hash');
  const items = of('item');
  return (
    <section>
      <h2>
        {section.title}
        {section.isChanged ? <span className="changed-tag">{t`changed`}</span> : null}
      </h2>
      {of('author').map((passage) => (
        <p key={passage.id} lang={language} className="notice-text">
          <Runs runs={passage.runs} />
        </p>
      ))}
      {items.length > 0 ? (
        <ul>
          {items.map((passage) => (
            <li key={passage.id}>
              <Runs runs={passage.runs} />
            </li>
          ))}
        </ul>
      ) : null}
      {facts.length > 0 ? (
        <dl className="study-facts">
          {facts.map((passage) => (
            <div key={passage.id}>
              <dt>{passage.label}</dt>
              <dd className={passage.kind === 'hash' ? 'hash' : undefined}>
                <Runs runs={passage.runs} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {of('sentence').map((passage) => (
        <p key={passage.id}>
          <Runs runs={passage.runs} />
        </p>
      ))}
    </section>
  );
}

/** Words that stayed, came and went: by line, by mark and by words for a screen reader, never by colour alone. */
function Runs({ runs }: { runs: readonly TextRun[] }) {
  const { t, i18n } = useLingui();
  const ours = i18n.locale;
  return runs.map((run, index) => {
    switch (run.change) {
      case 'added':
        return (
          <ins key={index}>
            <span className="only-heard" lang={ours}>
              {t`Added:`}{' '}
            </span>
            {run.text}
            <span className="only-heard" lang={ours}>
              {' '}
              {t`End of what was added.`}{' '}
            </span>
          </ins>
        );
      case 'removed':
        return (
          <del key={index}>
            <span className="only-heard" lang={ours}>
              {t`Removed:`}{' '}
            </span>
            {run.text}
            <span className="only-heard" lang={ours}>
              {' '}
              {t`End of what was removed.`}{' '}
            </span>
          </del>
        );
      default:
        return <Fragment key={index}>{run.text}</Fragment>;
    }
  });
}
