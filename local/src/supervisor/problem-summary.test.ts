import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { ProblemSummary } from './problem-summary.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const warning = (text: string, service = 'repairs') => ({ service, severity: 'warning', text }) as const;

test('the first problem of a service is told at once and the following ones together', () => {
  const told: string[] = [];
  const summary = new ProblemSummary((line) => told.push(line));
  summary.add(warning('one'));
  summary.add({ ...warning('of another'), service: 'gateway' });
  summary.add(warning('two'));
  summary.add({ ...warning('three'), severity: 'error' });
  summary.add(warning('four'));
  expect(told).toEqual(['repairs: warning: one', 'gateway: warning: of another']);
  vi.advanceTimersByTime(10_000);
  expect(told.slice(2)).toEqual(['repairs: 1 more error and 2 more warnings, the last: four']);
});

test('after ten quiet seconds a problem is told at once again', () => {
  const told: string[] = [];
  const summary = new ProblemSummary((line) => told.push(line));
  summary.add(warning('one'));
  vi.advanceTimersByTime(10_000);
  summary.add(warning('two'));
  expect(told).toEqual(['repairs: warning: one', 'repairs: warning: two']);
});

test('what is no problem is not told, and nothing after the end', () => {
  const told: string[] = [];
  const summary = new ProblemSummary((line) => told.push(line));
  summary.add({ service: 'repairs', severity: 'info', text: 'fine' });
  expect(told).toEqual([]);
  summary.add(warning('one'));
  summary.add(warning('two'));
  summary.end();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual(['repairs: warning: one']);
});
