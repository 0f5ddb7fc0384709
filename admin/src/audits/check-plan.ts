import type { MessageKey } from '../i18n/use-text.js';
import type { PartnerChoice } from '../partners/PartnerField.js';

export interface Plan {
  partner: PartnerChoice | null;
  plannedOn: string;
  dueOn: string;
  auditorName: string;
}

/** What is wrong with a plan, by field, before the platform is asked. */
export function checkPlan({ partner, plannedOn, dueOn }: Plan): Partial<Record<'partner' | 'plannedOn' | 'dueOn', MessageKey>> {
  return {
    ...(partner === null ? { partner: 'audits.plan.partnerRequired' } : {}),
    ...(plannedOn === '' ? { plannedOn: 'audits.plan.required' } : {}),
    ...(dueOn === '' ? { dueOn: 'audits.plan.required' } : dueOn < plannedOn ? { dueOn: 'audits.plan.dueEarlier' } : {}),
  };
}
