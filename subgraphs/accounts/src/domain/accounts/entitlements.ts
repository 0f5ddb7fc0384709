import type { AccountStanding, ServiceAccountStatus } from '../standing-refusal.js';

export const entitlementCodes = [
  'TROUBLESHOOTING_TOOLS',
  'PRODUCT_AVAILABILITY_INFO',
  'NEXT_DAY_DISPATCH',
  'ONLINE_TECHNICAL_SUPPORT',
  'ONLINE_ACCOUNT_ADMIN',
  'SEED_STOCK_PURCHASE',
  'REPAIR_OWN_PRODUCTS',
  'SERVICE_PARTS',
  'DIAGNOSTIC_TOOLS_AND_SYSTEMS',
  'TRAINING_MODULES',
  'TECHNICAL_GUIDES',
  'SUPPORT_ARTICLES',
  'BILLING_INFORMATION',
  'STATEMENTS',
  'PERFORMANCE_FIGURES',
  'CHAT_SUPPORT',
  'EMAIL_SUPPORT',
  'EXAM_VOUCHERS',
] as const;
export type EntitlementCode = (typeof entitlementCodes)[number];

/** What an account entitles to, and the requirements that say so. */
export interface Entitlement {
  code: EntitlementCode;
  sources: readonly string[];
}

const entitlement = (code: EntitlementCode, ...sources: string[]): Entitlement => ({ code, sources });

/** In the order of the documents; the text for authorised service providers names no benefits of an account. */
const byType: Readonly<Record<string, readonly Entitlement[]>> = {
  LIMITED_BILLING_SERVICE_ACCOUNT: [
    entitlement('TROUBLESHOOTING_TOOLS', 'IDS-20a'),
    entitlement('PRODUCT_AVAILABILITY_INFO', 'IDS-20b'),
    entitlement('NEXT_DAY_DISPATCH', 'IDS-21'),
    entitlement('ONLINE_TECHNICAL_SUPPORT', 'IDS-22'),
    entitlement('ONLINE_ACCOUNT_ADMIN', 'IDS-22'),
    entitlement('SEED_STOCK_PURCHASE', 'IDS-24'),
  ],
  SELF_SERVICING_ACCOUNT: [
    entitlement('REPAIR_OWN_PRODUCTS', 'SSA-05'),
    entitlement('SERVICE_PARTS', 'SSA-08'),
    entitlement('DIAGNOSTIC_TOOLS_AND_SYSTEMS', 'SSA-09'),
    entitlement('NEXT_DAY_DISPATCH', 'SSA-10'),
    entitlement('ONLINE_TECHNICAL_SUPPORT', 'SSA-12'),
    entitlement('ONLINE_ACCOUNT_ADMIN', 'SSA-12'),
    entitlement('TRAINING_MODULES', 'SSA-13'),
    entitlement('TECHNICAL_GUIDES', 'SSA-14'),
    entitlement('SUPPORT_ARTICLES', 'SSA-15'),
    entitlement('BILLING_INFORMATION', 'SSA-16'),
    entitlement('STATEMENTS', 'SSA-16'),
    entitlement('PERFORMANCE_FIGURES', 'SSA-17'),
    entitlement('CHAT_SUPPORT', 'SSA-18'),
    entitlement('EMAIL_SUPPORT', 'SSA-18'),
    entitlement('EXAM_VOUCHERS', 'SSA-19'),
  ],
  AUTHORISED_SERVICE_PROVIDER_ACCOUNT: [],
};

/**
 * Benefits hang on the service account, not on the organisation: an account that is not in use, or is suspended, entitles to nothing,
 * and another account of the same organisation keeps its own.
 * @source IDS-20c IDS-22 SSA-05a SSA-12 SSA-16 SSA-18
 */
export function entitlementsOf({ type, status, standing }: { type: string; status: ServiceAccountStatus; standing: AccountStanding }): readonly Entitlement[] {
  return status === 'ACTIVE' && standing !== 'SUSPENDED' ? (byType[type] ?? []) : [];
}
