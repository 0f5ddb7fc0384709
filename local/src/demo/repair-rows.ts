import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { quarterOf } from '@platform/kit/pure/quarter.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import type { Cell } from './copy-rows.js';
import { approvedOn } from './partner-rows.js';
import type { TableRows } from './table-rows.js';
import type { DemoPartner } from './partners.js';
import { idOf } from './random.js';
import { repairTimes } from './repair-times.js';
import { repairPapers } from './repair-papers.js';
import { type DemoRepair, demoRepairs } from './repairs.js';

const repairColumns = ['tenant_id', 'id', 'dispatch_id', 'location_id', 'device_id', 'technician_id', 'tech_id', 'repair_type', 'status', 'coverage_status', 'created_at', 'completed_at', 'completed_on', 'completed_quarter', 'purchase_order_number', 'version', 'program', 'status_since', 'elapsed_minutes', 'waiting_minutes', 'working_minutes', 'service_warranty_until'];
/** As the terms of the network say; its devices are covered by nothing that lasts longer. */
const warrantedDays = 90;
const stepColumns = ['tenant_id', 'id', 'repair_id', 'place', 'from_status', 'to_status', 'at', 'taken_by', 'is_reported'];

export interface RepairRows {
  tables: TableRows[];
  /** How many repairs there are. */
  repairs: number;
}

/** One partner's repairs with their devices and parts, and the counts that Programs & Eligibility keeps of them. */
export function repairRows(partner: DemoPartner, today: LocalDate): RepairRows {
  const { id, country } = partner;
  const devices: Cell[][] = [];
  const repairs: Cell[][] = [];
  const parts: Cell[][] = [];
  const steps: Cell[][] = [];
  const open: DemoRepair[] = [];
  const counts = new QuarterCounts(id);
  const turnarounds = new TurnaroundCounts(id);
  const now = new Date(`${today}T07:00:00Z`);
  for (const repair of demoRepairs(partner, { today, approvedOn: approvedOn(partner, today) })) {
    const { device, location, technician, completedAt } = repair;
    const openedQuarter = quarterOf(localDateAt(repair.createdAt, country.timeZone));
    const completedOn = completedAt === null ? null : localDateAt(completedAt, country.timeZone);
    const times = repairTimes(partner, repair, now);
    devices.push([id, device.id, device.serialNumber, device.product.name, device.product.line, 'CUSTOMER', repair.createdAt]);
    repairs.push([id, repair.id, repair.dispatchId, location.id, device.id, ...(repair.status === 'OPEN' ? [null, null] : [technician.id, technician.technicianId]), repair.repairType, repair.status, repair.coverageStatus, repair.createdAt, completedAt, completedOn, repair.completedQuarter, repair.purchaseOrderNumber, 1, 'AASP', times.statusSince, times.measured?.elapsedMinutes ?? null, times.measured?.waitingMinutes ?? null, times.measured?.workingMinutes ?? null, completedOn === null ? null : addDays(completedOn, warrantedDays)]);
    times.steps.forEach(({ from, to, at }, place) => steps.push([id, idOf(`step ${repair.id}/${place}`), repair.id, place + 1, from, to, at, technician.technicianId, false]));
    if (repair.completedQuarter !== null && times.measured?.workingMinutes != null) turnarounds.add(repair.completedQuarter, location.id, times.measured.workingMinutes);
    repair.parts.forEach((part, place) => parts.push([id, part.id, repair.id, place + 1, part.number, part.description, repair.coverageStatus]));
    if (completedAt === null && repair.status !== 'CANCELLED') open.push(repair);
    counts.add(openedQuarter, location.id, 'opened');
    if (repair.completedQuarter !== null) counts.add(repair.completedQuarter, location.id, 'completed');
  }
  return {
    repairs: repairs.length,
    tables: [
      { table: { name: 'repairs.device', columns: ['tenant_id', 'id', 'serial_number', 'product_name', 'product_line', 'relation', 'registered_at'] }, rows: devices },
      { table: { name: 'repairs.repair', columns: repairColumns }, rows: repairs },
      { table: { name: 'repairs.repair_part', columns: ['tenant_id', 'id', 'repair_id', 'line', 'number', 'description', 'coverage'] }, rows: parts },
      { table: { name: 'repairs.repair_step', columns: stepColumns }, rows: steps },
      ...repairPapers(partner, open, today),
      { table: { name: 'repairs.turnaround_count', columns: ['tenant_id', 'quarter', 'location_id', 'working_hours', 'completed'] }, rows: turnarounds.rows() },
      { table: { name: 'programs.quarter_repair_count', columns: ['tenant_id', 'quarter', 'location_id', 'completed', 'opened'] }, rows: counts.rows() },
    ],
  };
}

class QuarterCounts {
  private readonly counts = new Map<string, { quarter: string; locationId: string; completed: number; opened: number }>();

  constructor(private readonly tenantId: string) {}

  add(quarter: string, locationId: string, what: 'completed' | 'opened'): void {
    const key = `${quarter}/${locationId}`;
    const count = this.counts.get(key) ?? { quarter, locationId, completed: 0, opened: 0 };
    count[what] += 1;
    this.counts.set(key, count);
  }

  rows(): Cell[][] {
    return [...this.counts.values()].map(({ quarter, locationId, completed, opened }) => [this.tenantId, quarter, locationId, completed, opened]);
  }
}

class TurnaroundCounts {
  private readonly counts = new Map<string, { quarter: string; locationId: string; hours: number; completed: number }>();

  constructor(private readonly tenantId: string) {}

  add(quarter: string, locationId: string, minutes: number): void {
    const hours = Math.ceil(minutes / 60);
    const key = `${quarter}/${locationId}/${hours}`;
    const count = this.counts.get(key) ?? { quarter, locationId, hours, completed: 0 };
    count.completed += 1;
    this.counts.set(key, count);
  }

  rows(): Cell[][] {
    return [...this.counts.values()].map(({ quarter, locationId, hours, completed }) => [this.tenantId, quarter, locationId, hours, completed]);
  }
}
