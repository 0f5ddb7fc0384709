import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read by Node itself or by the health check, whatever the service. */
const everywhere = ['NODE_ENV', 'NODE_OPTIONS', 'TZ', 'PORT'];

const asked = /\b(?:environment|env|variables|process\.env)(?:\.\w+\(\s*|\[)(['"`])([A-Z][A-Z0-9_]*(?:\$\{[^`]*?\}[A-Z0-9_]*)*)\1/g;
const named = /\bprocess\.env\.([A-Z][A-Z0-9_]*)/g;

/** The names of the settings that these sources read, as one pattern: a name with a part filled in at run time stands for many. */
export function settingsIn(sources) {
  const names = sources.flatMap((text) => [...[...text.matchAll(asked)].map((match) => match[2]), ...[...text.matchAll(named)].map((match) => match[1])]);
  const patterns = [...everywhere, ...names].map((name) => name.replaceAll(/\$\{[^`]*?\}+/g, '[A-Z0-9_]+'));
  return new RegExp(`^(${[...new Set(patterns)].join('|')})$`);
}

const places = {
  gateway: ['gateway/src', 'subgraphs/kit/src/process'],
  migrate: ['deploy/migrate.js'],
};

const ofKit = /'@platform\/kit\/([\w/-]+)\.js'/g;

/** The settings that one of our services reads: itself, or through what of kit it imports. */
export function settingsOfService(root, service) {
  const folders = places[service] ?? [`subgraphs/${service}/src`, 'subgraphs/kit/src/process', 'subgraphs/kit/src/service'];
  const files = folders.flatMap((folder) => (folder.endsWith('.js') ? [folder] : globSync(`${folder}/**/*.ts`, { cwd: root })));
  const read = (file) => readFileSync(join(root, file), 'utf8');
  const own = files.filter((file) => !file.includes('.test.')).map(read);
  const imported = new Set(own.flatMap((text) => [...text.matchAll(ofKit)].map((match) => `subgraphs/kit/src/${match[1]}.ts`)));
  return settingsIn([...own, ...[...imported].map(read)]);
}
