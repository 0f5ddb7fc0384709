import { expect, it } from 'vitest';

import { viewerOf } from './viewer.js';

const tenant = '01984f3a-6c1e-7d52-9a40-5be1c07d2f11';

it('staff read across organisations, a partner’s people see their own', () => {
  expect(viewerOf({ sub: 'a', name: 'A', roles: ['AUDITOR'] })).toMatchObject({ tenant: null, scope: 'program' });
  expect(viewerOf({ sub: 'b', roles: ['TECHNICIAN'], tenant })).toMatchObject({ name: 'b', tenant, scope: 'tenant' });
});

it.each([
  ['no subject', { roles: ['AUDITOR'] }],
  ['no roles', { sub: 'a', roles: [] }],
  ['an unknown role', { sub: 'a', roles: ['ROOT'] }],
  ['staff with a tenant', { sub: 'a', roles: ['AUDITOR'], tenant }],
  ['a partner without a tenant', { sub: 'a', roles: ['PARTNER_ADMIN'] }],
  ['a tenant that is no id', { sub: 'a', roles: ['PARTNER_ADMIN'], tenant: '*' }],
  ['staff and partner at once', { sub: 'a', roles: ['AUDITOR', 'PARTNER_ADMIN'], tenant }],
])('claims with %s are nobody’s', (_what, claims) => {
  expect(() => viewerOf(claims)).toThrow();
});
