import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const directory = fileURLToPath(new URL('../../contestants/', import.meta.url));

/** The script of a contestant, whose packages are installed first; nothing else of the platform needs them. */
export function installedContestant(script: string): URL {
  const locked = createHash('sha256').update(readFileSync(`${directory}package-lock.json`)).digest('hex');
  const mark = `${directory}node_modules/.installed`;
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== locked) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] });
    writeFileSync(mark, locked);
  }
  return new URL(`../../contestants/${script}`, import.meta.url);
}
