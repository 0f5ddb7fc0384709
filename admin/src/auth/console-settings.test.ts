import { expect, test } from 'vitest';

import { readConsoleSettings } from './console-settings.js';

const whole = { issuer: 'http://127.0.0.1:4001', clientId: 'console', audience: 'urn:service-programmes:api', graphql: '/graphql' };

test('the console starts from four settings', () => {
  expect(readConsoleSettings(whole)).toEqual(whole);
});

test.each([null, 'text', [], {}])('anything else is refused: %j', (value) => {
  expect(() => readConsoleSettings(value)).toThrow(/lacks issuer, clientId, audience, graphql/);
});

test('a missing setting is named', () => {
  expect(() => readConsoleSettings({ ...whole, audience: '' })).toThrow('/console-config.json lacks audience.');
});
