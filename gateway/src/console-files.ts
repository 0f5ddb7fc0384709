import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { trustedDocumentsFile } from './trusted-documents/trusted-documents.js';

export type Encoding = 'br' | 'gzip';

/** What the build of the console left, by the path under which it is served. */
export interface BuiltConsole {
  directory: string;
  /** The page of every path that names no file. */
  index: string;
  pages: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, { copies: Encoding[] }>;
}

/** Reads the build once: what is not in it is never served, whatever path asks for it. */
export function readBuiltConsole(directory: string): BuiltConsole {
  // The list of operations is the gateway's own.
  const paths = new Set(listFiles(directory).filter((path) => path !== `/${trustedDocumentsFile}`));
  if (!paths.has('/index.html')) throw new Error(`The console is not built: there is no index.html in ${directory}.`);
  const pages = new Map<string, string>();
  const files = new Map<string, { copies: Encoding[] }>();
  for (const path of paths) {
    if (path.endsWith('.html')) pages.set(path, readFileSync(join(directory, path), 'utf8'));
    else if (!isCopy(path, paths)) files.set(path, { copies: [...(paths.has(`${path}.br`) ? (['br'] as const) : []), ...(paths.has(`${path}.gz`) ? (['gzip'] as const) : [])] });
  }
  return { directory, index: pages.get('/index.html')!, pages, files };
}

function listFiles(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
  } catch {
    return [];
  }
}

function isCopy(path: string, paths: ReadonlySet<string>): boolean {
  return /\.(br|gz)$/.test(path) && paths.has(path.replace(/\.(br|gz)$/, ''));
}
