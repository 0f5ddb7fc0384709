import { expect, it } from 'vitest';

import { buildSchema } from '@platform/repairs/graphql/schema.js';

import { committedFile } from '../committed-files.js';
import { contractText } from '../contract-text.js';

it('the committed contract of repairs is the one it serves (else: npm run schema)', async () => {
  const { sdl } = await buildSchema();
  expect(committedFile('repairs')).toBe(contractText(sdl));
});
