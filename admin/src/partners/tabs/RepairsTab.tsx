import { RepairRecords } from '../../repairs/RepairList.js';
import type { Partner } from '../shown-partner.js';

export function RepairsTab({ partner }: { partner: Partner }) {
  return <RepairRecords partnerId={partner.id} />;
}
