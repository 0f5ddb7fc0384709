import { expect, it } from 'vitest';

import { buildSchema } from '@platform/programs/graphql/schema.js';

import { committedFile } from '../committed-files.js';
import { contractText } from '../contract-text.js';

it('the committed contract of programs is the one it serves (else: npm run schema)', async () => {
  const { sdl } = await buildSchema();
  expect(committedFile('programs')).toBe(contractText(sdl));
});
