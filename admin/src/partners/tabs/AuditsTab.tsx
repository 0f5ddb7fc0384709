import { AuditRecords } from '../../audits/AuditList.js';
import type { Partner } from '../shown-partner.js';

export function AuditsTab({ partner }: { partner: Partner }) {
  return <AuditRecords partnerId={partner.id} />;
}
