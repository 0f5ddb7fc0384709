import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../RESULTS.md', import.meta.url);
const introduction = '# What was measured\n\nWritten by the benches, each its own part; do not edit. Times depend on the machine, ratios of one run much less.\n';

/** Puts the part in the place of the one that the same bench wrote last. */
export function writeResults(title: string, body: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : introduction;
  const [head, ...parts] = before.split(/^(?=## )/m);
  const others = parts.filter((part) => !part.startsWith(`## ${title}\n`));
  const part = `## ${title}\n\n${body.trim()}\n`;
  writeFileSync(file, [head!.trim(), ...[...others, part].map((text) => text.trim()).sort()].join('\n\n') + '\n');
}
