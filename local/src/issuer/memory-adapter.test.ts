import { expect, test } from 'vitest';

import { memoryAdapter } from './memory-adapter.js';

test('an entry is found until it expires, and models do not see each other', async () => {
  let now = 1_000_000;
  const adapterOf = memoryAdapter(() => now);
  await adapterOf('Session').upsert('a', { uid: 'u' }, 10);
  expect(await adapterOf('Session').find('a')).toEqual({ uid: 'u' });
  expect(await adapterOf('Session').findByUid('u')).toEqual({ uid: 'u' });
  expect(await adapterOf('Grant').find('a')).toBeUndefined();
  expect(await adapterOf('Grant').findByUid('u')).toBeUndefined();
  now += 10_000;
  expect(await adapterOf('Session').find('a')).toBeUndefined();
  expect(await adapterOf('Session').findByUid('u')).toBeUndefined();
});

test('an entry without an end stays', async () => {
  let now = 0;
  const adapterOf = memoryAdapter(() => now);
  await adapterOf('Client').upsert('a', {}, undefined);
  now += 10 ** 12;
  expect(await adapterOf('Client').find('a')).toEqual({});
});

test('what is consumed says when', async () => {
  const adapter = memoryAdapter(() => 5_000)('AuthorizationCode');
  await adapter.upsert('a', {}, 10);
  await adapter.consume('a');
  expect(await adapter.find('a')).toEqual({ consumed: 5 });
});

test('with a grant go the entries of that model that hang on it', async () => {
  const adapterOf = memoryAdapter();
  const adapter = adapterOf('RefreshToken');
  await adapter.upsert('a', { grantId: 'one' }, 10);
  await adapter.upsert('b', { grantId: 'two' }, 10);
  await adapterOf('AccessToken').upsert('c', { grantId: 'one' }, 10);
  await adapter.revokeByGrantId('one');
  expect(await adapter.find('a')).toBeUndefined();
  expect(await adapter.find('b')).toBeDefined();
  expect(await adapterOf('AccessToken').find('c')).toBeDefined();
});

test('what has expired is swept away and not only hidden', async () => {
  let now = 0;
  const adapter = memoryAdapter(() => now)('Session');
  await adapter.upsert('a', { uid: 'u' }, 10);
  now += 120_000;
  await adapter.upsert('b', {}, 10);
  now = 0;
  expect(await adapter.find('a')).toBeUndefined();
});
