import type { PageSection } from './page-file.ts';

/** The sections of a page that can be saved, as they are shown and printed: the same words in the same order. */
export function PageSections({ sections }: { sections: readonly PageSection[] }) {
  return sections.map(({ heading, paragraphs = [], facts = [] }) => (
    <section key={heading} className="page-section" aria-label={heading}>
      <h2>{heading}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {facts.length > 0 ? (
        <dl className="page-facts">
          {facts.map(({ name, value, language, isCode }) => (
            <div key={`${name} ${value}`} className="fact">
              <dt>{name}</dt>
              <dd lang={language}>{isCode ? <code>{value}</code> : value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  ));
}
