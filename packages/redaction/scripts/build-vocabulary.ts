import { readFileSync, writeFileSync } from 'node:fs';
const here = import.meta.dirname;
for (const [code, name] of [
  ['en', 'english'],
  ['de', 'german'],
] as const) {
  const labels = readFileSync(`${here}/own-labels/${code}.txt`, 'utf8')
    .split('\n')
    .filter((l) => !l.startsWith('#'))
    .flatMap((l) => l.split('|'))
    .map((l) => l.trim())
    .filter(Boolean);
  const sorted = [...new Set(labels)].sort();
  writeFileSync(
    `${here}/../src/vocabulary/labels/${name}.ts`,
    `/** Interface labels in ${name}, made by scripts/build-vocabulary.ts. */\nexport const ${name} = \`\n${sorted.join('\n')}\n\`;\n`,
  );
}
