import { expect, it } from 'vitest';

import { MailNotSigned, requireSigned, type SignedWebhook, webhookKey } from './signed-webhook.js';

/** The specification's own example. */
const key = webhookKey('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')!;
const example: SignedWebhook = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: '1614265330', signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=', body: Buffer.from('{"test": 2432232314}') };
const sentAt = 1_614_265_330_000;
const attempt = (change: Partial<SignedWebhook>, afterSeconds = 0) => () => requireSigned({ ...example, ...change }, { key, now: new Date(sentAt + afterSeconds * 1_000) });

it('what is signed as the specification has it is taken, also with another signature before it', () => {
  expect(attempt({})).not.toThrow();
  expect(attempt({ signature: `v1,${Buffer.alloc(32).toString('base64')} ${example.signature}` })).not.toThrow();
});

it.each([[-301, true], [-300, false], [300, false], [301, true]])('sent %i seconds from now it is refused: %s', (seconds, isRefused) => {
  if (isRefused) expect(attempt({}, seconds)).toThrow(MailNotSigned);
  else expect(attempt({}, seconds)).not.toThrow();
});

it.each<[string, Partial<SignedWebhook>]>([
  ['another id', { id: 'msg_of_another' }],
  ['another time', { timestamp: '1614265331' }],
  ['one byte more', { body: Buffer.from('{"test": 2432232314} ') }],
  ['no signature', { signature: '' }],
  ['a scheme that is not known', { signature: example.signature.replace('v1,', 'v0,') }],
  ['a shorter signature', { signature: example.signature.slice(0, 20) }],
  ['no id', { id: '' }],
  ['a time that is none', { timestamp: 'now' }],
])('with %s it is refused', (_what, change) => {
  expect(attempt(change)).toThrow(MailNotSigned);
});

it('a secret is its prefix and at least 24 bytes in base64', () => {
  expect([webhookKey('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'), webhookKey('whsec_c2hvcnQ='), webhookKey('')]).toEqual([null, null, null]);
  expect(key).toHaveLength(24);
});
