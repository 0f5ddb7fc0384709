import { TechnicianRecords } from '../../technicians/TechnicianList.js';
import type { Partner } from '../PartnerShow.js';

export function TechniciansTab({ partner }: { partner: Partner }) {
  return <TechnicianRecords partnerId={partner.id} />;
}
