import { describe, expect, it } from 'vitest';

import { type EntitlementCode, entitlementsOf } from './entitlements.js';

const codes = (account: Parameters<typeof entitlementsOf>[0]): EntitlementCode[] => entitlementsOf(account).map(({ code }) => code);
const inUse = { status: 'ACTIVE', standing: 'GOOD' } as const;

describe('what an account entitles to', () => {
  it('IDS-20c IDS-22: a Limited Billing Service Account to on-line support and account administration', () => {
    expect(codes({ type: 'LIMITED_BILLING_SERVICE_ACCOUNT', ...inUse })).toEqual(expect.arrayContaining(['ONLINE_TECHNICAL_SUPPORT', 'ONLINE_ACCOUNT_ADMIN']));
  });

  it('SSA-12 SSA-16 SSA-18: a Self-Servicing Account to on-line support, billing, statements, chat and e-mail', () => {
    expect(codes({ type: 'SELF_SERVICING_ACCOUNT', ...inUse })).toEqual(
      expect.arrayContaining(['ONLINE_TECHNICAL_SUPPORT', 'ONLINE_ACCOUNT_ADMIN', 'BILLING_INFORMATION', 'STATEMENTS', 'CHAT_SUPPORT', 'EMAIL_SUPPORT']),
    );
  });

  it.each(['LIMITED_BILLING_SERVICE_ACCOUNT', 'SELF_SERVICING_ACCOUNT'])('every benefit of a %s names the requirement that grants it', (type) => {
    for (const { sources } of entitlementsOf({ type, ...inUse })) expect(sources.every((source) => /^(IDS|SSA)-\d+[a-z]?$/.test(source))).toBe(true);
    expect(new Set(codes({ type, ...inUse })).size).toBe(codes({ type, ...inUse }).length);
  });

  it.each([
    ['ACTIVE', 'GOOD', true],
    ['ACTIVE', 'ON_HOLD', true],
    ['ACTIVE', 'SUSPENDED', false],
    ['PENDING', 'GOOD', false],
    ['CLOSED', 'GOOD', false],
  ] as const)('IDS-20c SSA-05a: an account that is %s and %s entitles: %s', (status, standing, entitles) => {
    expect(entitlementsOf({ type: 'SELF_SERVICING_ACCOUNT', status, standing }).length > 0).toBe(entitles);
  });
});
