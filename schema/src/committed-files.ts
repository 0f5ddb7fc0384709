import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const schemaFolder = join(import.meta.dirname, '..');
export const repositoryFolder = join(schemaFolder, '..');

/** A generated file as it stands in the checkout: a subgraph's name, `supergraph` or `api`. */
export function committedFile(name: string): string {
  return readFileSync(join(schemaFolder, `${name}.graphql`), 'utf8');
}
