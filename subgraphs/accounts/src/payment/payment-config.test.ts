import { expect, test } from 'vitest';

import { paymentConfig } from './payment-config.js';

const live = { PAYMENT_API_KEY: 'sk_live_x', PAYMENT_WEBHOOK_SECRET: 'whsec_x' };
const simulated = { PLATFORM_ENV: 'development', PAYMENT_API_KEY: 'sk_test_simulator', PAYMENT_WEBHOOK_SECRET: 'whsec_x', PAYMENT_API_URL: 'http://127.0.0.1:4010' };

test('production speaks to the payment provider itself and to nobody else', () => {
  expect(paymentConfig(live)).toMatchObject({ apiUrl: null, apiKey: 'sk_live_x' });
  expect(() => paymentConfig({ ...live, PAYMENT_API_URL: 'http://127.0.0.1:4010' })).toThrow(/PAYMENT_API_URL leads to another/);
  expect(() => paymentConfig({ ...live, PAYMENT_API_KEY: 'sk_test_x' })).toThrow(/no live key/);
  expect(() => paymentConfig({ PAYMENT_API_KEY: 'sk_live_x' })).toThrow(/PAYMENT_WEBHOOK_SECRET is not set/);
});

test('a simulator stands on the developer’s machine', () => {
  expect(paymentConfig(simulated)).toMatchObject({ apiUrl: 'http://127.0.0.1:4010' });
  expect(() => paymentConfig({ ...simulated, PAYMENT_API_URL: 'http://cards.example' })).toThrow(/not on this machine/);
});

test('without a key there is no provider, and holds wait', () => {
  expect(paymentConfig({})).toBeNull();
});
