import { Registry } from 'prom-client';
import { expect, it } from 'vitest';

import { refusalCounts } from './refusal-counts.js';

it('every limit is there from the start, and refusals are counted by theirs', async () => {
  const registry = new Registry();
  const note = refusalCounts(registry, ['cost', 'rate']);
  note('rate');
  note('rate');
  const text = await registry.metrics();
  expect(text).toContain('requests_refused_total{limit="cost"} 0');
  expect(text).toContain('requests_refused_total{limit="rate"} 2');
});
