import { expect, it } from 'vitest';

import { createLogger } from './logger.js';

it('a line has its level in words and its time, and loses secrets wherever they lie', () => {
  const lines: string[] = [];
  const log = createLogger('repairs', 'info', { write: (line) => void lines.push(line) });
  log.info({ requestId: 'r1', authorization: 'hidden', request: { headers: { authorization: 'hidden', cookie: 'hidden', 'x-passport': 'hidden' } }, user: { password: 'hidden' }, variables: { serial: 'hidden' } }, 'answered');
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'info', name: 'repairs', requestId: 'r1', msg: 'answered', time: expect.stringMatching(/^\d{4}-.*Z$/) });
  expect(lines[0]).not.toContain('hidden');
});
