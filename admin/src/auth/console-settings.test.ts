import { expect, test } from 'vitest';

import { readConsoleSettings } from './console-settings.js';

const whole = { graphql: '/graphql', signedInUntil: 1_800_000_000_000, adHocRoles: ['AUDITOR'] };

test('the console starts from three settings, signed in or not', () => {
  expect(readConsoleSettings(whole)).toEqual(whole);
  expect(readConsoleSettings({ ...whole, signedInUntil: null, more: 1 })).toEqual({ ...whole, signedInUntil: null });
});

test.each([null, 'text', [], {}])('anything else is refused: %j', (value) => {
  expect(() => readConsoleSettings(value)).toThrow(/lacks graphql, signedInUntil, adHocRoles/);
});

test('a missing setting is named', () => {
  expect(() => readConsoleSettings({ ...whole, graphql: '' })).toThrow('/console-config.json lacks graphql.');
});
