import { expect, it } from 'vitest';

import { Waiting } from './waiting.js';

it('whoever waits is told once that it is over, also who begins to wait afterwards', () => {
  const waiting = new Waiting();
  const told: string[] = [];
  const gone = (): number => told.push('gone');
  waiting.tell(({ message }) => told.push(`first: ${message}`));
  waiting.tell(gone);
  waiting.forget(gone);
  expect(waiting.isOver).toBe(false);
  waiting.end(new Error('late'));
  waiting.end(new Error('later'));
  waiting.tell(({ message }) => told.push(`second: ${message}`));
  expect(waiting.isOver).toBe(true);
  expect(told).toEqual(['first: late', 'second: late']);
});
