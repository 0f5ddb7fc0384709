import { posix } from 'node:path';

import ts from 'typescript';

const sourceFolders = { gateway: 'gateway', schema: 'schema', local: 'local', bench: 'bench', kit: 'subgraphs/kit', programs: 'subgraphs/programs', accounts: 'subgraphs/accounts', repairs: 'subgraphs/repairs', certification: 'subgraphs/certification' };

/** Files that import one another in a circle, for each circle the way round it; `files` holds their texts by path. */
export function importCircles(files) {
  const imported = new Map([...files].map(([path, text]) => [path, importsOf(path, text).filter((target) => files.has(target))]));
  const done = new Set();
  const circles = [];
  for (const file of files.keys()) walk(file, []);
  return circles;

  function walk(file, way) {
    const at = way.indexOf(file);
    if (at >= 0) return void circles.push([...way.slice(at), file]);
    if (done.has(file)) return;
    for (const target of imported.get(file)) walk(target, [...way, file]);
    done.add(file);
  }
}

function importsOf(path, text) {
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => sourcesOf(fileName, posix.dirname(path)));
}

function sourcesOf(specifier, folder) {
  const own = /^@platform\/([a-z-]+)\/(.+)$/.exec(specifier);
  const target = own ? `${sourceFolders[own[1]]}/src/${own[2]}` : specifier.startsWith('.') ? posix.join(folder, specifier) : null;
  return target === null ? [] : ['.ts', '.tsx'].map((ending) => target.replace(/\.js$/, ending));
}
