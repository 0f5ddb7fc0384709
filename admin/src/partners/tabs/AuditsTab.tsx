import { AuditRecords } from '../../audits/AuditList.js';
import type { Partner } from '../PartnerShow.js';

export function AuditsTab({ partner }: { partner: Partner }) {
  return <AuditRecords partnerId={partner.id} />;
}
