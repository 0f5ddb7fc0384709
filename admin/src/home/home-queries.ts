import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { HomeAccountsDocument, HomeAuditsDocument, HomeQuotaDocument } from '../generated/operations.js';
import { addDays, today } from '../i18n/calendar.js';

export const soonDays = 14;

/** The date before which an audit due within the next two weeks is due. */
export function soonBefore(): string {
  return addDays(today(), soonDays + 1);
}

export function useHomeAudits() {
  return useAsk(HomeAuditsDocument, { today: today(), soon: soonBefore() }, { enabled: useMay('audits.list') });
}

export function useHomeQuota() {
  return useAsk(HomeQuotaDocument, {}, { enabled: useMay('quarters.list') });
}

export function useHomeAccounts() {
  return useAsk(HomeAccountsDocument, {}, { enabled: useMay('accounts.list') });
}
