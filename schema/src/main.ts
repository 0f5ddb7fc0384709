import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { accessByField, accessTable } from './access-table.js';
import { repositoryFolder, schemaFolder } from './committed-files.js';
import { compose } from './compose.js';
import { contractText } from './contract-text.js';
import { emitContract } from './emit-contract.js';
import { subgraphNames } from './subgraph-names.js';

try {
  const emitted = await Promise.all(subgraphNames.map(async (name) => [name, contractText(await emitContract(name))] as const));
  const contracts = Object.fromEntries(emitted);
  const files = { ...contracts, ...compose(contracts) };
  for (const [name, text] of Object.entries(files)) await writeFile(join(schemaFolder, `${name}.graphql`), text);
  await writeFile(join(schemaFolder, 'access-rules.json'), accessByField());
  await writeFile(join(repositoryFolder, 'docs', 'access.md'), accessTable());
  process.stdout.write(`Wrote schema/access-rules.json, docs/access.md, ${Object.keys(files).map((name) => `schema/${name}.graphql`).join(', ')}.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nNothing was written.\n`);
  process.exitCode = 1;
}
