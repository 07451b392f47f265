/** The strings of one file of a source, by what kind of file it is: JSON, Java properties, or JavaScript. */
export function readStrings(path: string, content: string): string[] {
  if (path.endsWith('.json')) return stringsInJson(JSON.parse(content));
  if (path.endsWith('.properties')) return stringsInProperties(content);
  return stringsInScript(content);
}

function stringsInJson(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsInJson);
}

function stringsInProperties(content: string): string[] {
  return content.split('\n').flatMap((line) => {
    const value = /^[^#!=]+=(.*)$/.exec(line.trim())?.[1];
    return value === undefined ? [] : [decodeEscapes(value)];
  });
}

/** String literals that are values (after a colon, comma, bracket or equals sign), not keys: read, never run. */
function stringsInScript(content: string): string[] {
  const literals = content.matchAll(
    /[:,[(=]\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\\n$]|\\.)*)`)(?!\s*:)/g,
  );
  return [...literals].map(([, double, single, template]) => decodeEscapes(double ?? single ?? template ?? ''));
}

function decodeEscapes(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/g,
    (_, unicode?: string, hex?: string, letter?: string) => {
      const code = unicode ?? hex;
      return code === undefined
        ? letter === 'n'
          ? ' '
          : (letter ?? '')
        : String.fromCharCode(Number.parseInt(code, 16));
    },
  );
}
