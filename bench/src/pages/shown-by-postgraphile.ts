import type { ShownRepair } from './page.js';

interface PostgraphileRepair extends Pick<ShownRepair, 'dispatchId' | 'status' | 'createdAt'> {
  rowId: string;
  deviceByTenantIdAndDeviceId: ShownRepair['device'];
  locationId: string;
  technicianId: string | null;
  repairPartsByTenantIdAndRepairId: { nodes: ShownRepair['parts'] };
}

/** PostGraphile's own names of the same. */
export function shownByPostgraphile(answer: string): ShownRepair[] {
  const { nodes } = (JSON.parse(answer) as { data: { allRepairs: { nodes: PostgraphileRepair[] } } }).data.allRepairs;
  return nodes.map((node) => ({
    id: node.rowId,
    dispatchId: node.dispatchId,
    status: node.status,
    createdAt: node.createdAt,
    device: node.deviceByTenantIdAndDeviceId,
    location: { id: node.locationId },
    technician: node.technicianId === null ? null : { id: node.technicianId },
    parts: node.repairPartsByTenantIdAndRepairId.nodes,
  }));
}
