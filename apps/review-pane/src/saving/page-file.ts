/** A page to be saved: plain data, so that what is shown and what is saved are the same words. */
export interface PageFile {
  /** Language of the words around the values: "en". */
  language: string;
  title: string;
  lead: string;
  sections: PageSection[];
}

/** A headed part of the page. */
export interface PageSection {
  heading: string;
  paragraphs?: string[];
  facts?: PageFact[];
  /** Shown in a fixed-width face with its line breaks. */
  code?: string;
  drawing?: { size: number; path: string; label: string };
}

/** One value and what it is called. */
export interface PageFact {
  name: string;
  value: string;
  /** Language of the value where it is not the page's. */
  language?: string | undefined;
  /** True for hashes and identifiers. */
  isCode?: boolean;
}

const STYLE = `
:root{color-scheme:light dark}
body{max-width:68ch;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.3}h2{margin:2rem 0 .5rem;font-size:1.1rem}
section{break-inside:avoid}
dt{margin-top:.75rem;font-size:.85rem;opacity:.8}dd{margin:0;white-space:pre-line}
code,pre{font-family:ui-monospace,monospace;font-size:.9rem}pre{white-space:pre-wrap}
svg{width:64mm;height:64mm;background:#fff;fill:#000}
@media print{body{margin:0;max-width:none}}
`;

/**
 * The page as one HTML file that needs no network and no script: its own policy forbids both, so that a value in it that
 * looks like code stays text.
 */
export function pageFileText({ language, title, lead, sections }: PageFile): string {
  const body = sections.map(sectionText).join('\n');
  return `<!doctype html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<p>${escape(lead)}</p>
${body}
</body>
</html>
`;
}

function sectionText({ heading, paragraphs = [], facts = [], code, drawing }: PageSection): string {
  const parts = [`<h2>${escape(heading)}</h2>`, ...paragraphs.map((text) => `<p>${escape(text)}</p>`)];
  if (facts.length > 0) parts.push(`<dl>\n${facts.map(factText).join('\n')}\n</dl>`);
  if (code !== undefined) parts.push(`<pre class="code">${escape(code)}</pre>`);
  if (drawing) {
    const { size, path, label } = drawing;
    parts.push(
      `<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${escape(label)}" shape-rendering="crispEdges"><path d="${path}"/></svg>`,
    );
  }
  return `<section>\n${parts.join('\n')}\n</section>`;
}

function factText({ name, value, language, isCode }: PageFact): string {
  const shown = isCode ? `<code>${escape(value)}</code>` : escape(value);
  return `<dt>${escape(name)}</dt>\n<dd${language ? ` lang="${escape(language)}"` : ''}>${shown}</dd>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
