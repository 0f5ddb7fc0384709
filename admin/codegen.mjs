// Writes src/generated/ from the committed API schema and the operations beside the screens: node codegen.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { generateOperations } from './src/data/generate-operations.mjs';

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const schema = readFileSync(process.env.API_SCHEMA ?? place('../schema/api.graphql'), 'utf8');

for (const [name, text] of Object.entries(await generateOperations({ schema, sourceFolder: place('src/') }))) {
  writeFileSync(place(`src/generated/${name}`), text);
}
