import { expect, test } from 'vitest';

import { entitlements, grantedEntitlements } from './repair-entitlements.js';

const account = (type: string, status = 'ACTIVE'): { id: string; type: string; status: string } => ({ id: type, type, status });
const codes = (...given: Parameters<typeof grantedEntitlements>): string[] => grantedEntitlements(...given).map(({ code }) => code);

test('IDS-20a IDS-20b: an active Limited Billing Service Account gives troubleshooting tools and availability at once', () => {
  expect(codes([account('LIMITED_BILLING_SERVICE_ACCOUNT')], [])).toEqual(['TROUBLESHOOTING_TOOLS', 'PRODUCT_AVAILABILITY_INFO']);
});

test('SSA-08 SSA-09 SSA-14 SSA-15 SSA-17: an active Self-Servicing Account gives parts, diagnostics, guides, articles and key figures', () => {
  expect(codes([account('SELF_SERVICING_ACCOUNT')], [])).toEqual(['SERVICE_PARTS', 'DIAGNOSTIC_TOOLS_AND_SYSTEMS', 'TECHNICAL_GUIDES', 'SUPPORT_ARTICLES', 'PERFORMANCE_FIGURES']);
});

test.each([
  ['APPROVED', ['GENUINE_PARTS', 'TOOLS', 'SERVICE_MANUALS', 'DIAGNOSTICS', 'RESOURCES']],
  ['APPLIED', []],
  ['SUSPENDED', []],
])('AASP-02 AASP-03a AASP-03b AASP-03d AASP-03e AASP-03f: a service provider that is %s is given %j', (status, given) => {
  expect(codes([account('AUTHORISED_SERVICE_PROVIDER_ACCOUNT')], [{ program: 'AASP', status }])).toEqual(given);
});

test.each(['PENDING', 'CLOSED'])('IDS-20c: an account that is %s gives nothing', (status) => {
  expect(grantedEntitlements([account('LIMITED_BILLING_SERVICE_ACCOUNT', status), account('SELF_SERVICING_ACCOUNT', status)], [])).toEqual([]);
});

test('each benefit stands once, with its requirement and the account it hangs on', () => {
  expect(new Set(entitlements.map(({ source }) => source)).size).toBe(entitlements.length);
  expect(grantedEntitlements([account('SELF_SERVICING_ACCOUNT')], [])[0]).toMatchObject({ source: 'SSA-08', accountId: 'SELF_SERVICING_ACCOUNT' });
});
