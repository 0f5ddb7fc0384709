import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { type CountedCell, installedBase } from '@platform/repairs/domain/devices/installed-base.js';

import type { Cell } from '../copy-rows.js';
import type { TableRows } from '../table-rows.js';
import type { DemoPartner } from '../partners.js';
import { idOf } from '../random.js';
import { furtherRequestRows, withFurtherSwaps } from '../holds/further-requests.js';
import { expressRows, withExpressSwaps } from './express-rows.js';
import { type DemoDevice, installedBaseOf } from './installed-bases.js';

const deviceColumns = [
  ...['tenant_id', 'id', 'serial_number', 'imei', 'product_name', 'product_line', 'relation', 'registered_at', 'purchased_on', 'purchase_country', 'proof_reference', 'proof_dated_on', 'is_vintage'],
  ...['activation_lock', 'is_loaner', 'enlisted_at', 'retired_on', 'retirement_reason', 'replaces_id', 'replaced_on', 'replacement_ground', 'plan_state', 'plan_changes_on'],
];
const coverageColumns = ['tenant_id', 'id', 'device_id', 'kind', 'starts_on', 'ends_on', 'cancelled_on', 'agreement_number', 'provider', 'part_number', 'source', 'recorded_at', 'changed_at', 'version'];

/** The rows of a partner's installed base, and what the programmes were told of it. */
export function installedBaseRows(partner: DemoPartner, today: LocalDate): TableRows[] {
  const base = installedBaseOf(partner, today);
  const devices = withFurtherSwaps(partner, withExpressSwaps(partner, base, today), { base, today });
  if (devices.length === 0) return [];
  const at = new Date(`${addDays(today, -1)}T06:00:00Z`);
  const coverages = devices.flatMap((device) => device.coverages.map((coverage) => ({ device, coverage })));
  return [
    { table: { name: 'repairs.device', columns: deviceColumns }, rows: devices.map((device) => deviceRow(partner, device, at)) },
    {
      table: { name: 'repairs.coverage', columns: coverageColumns },
      rows: coverages.map(({ device, coverage: { id, kind, startsOn, endsOn, cancelledOn, agreementNumber, provider, partNumber } }): Cell[] => [
        ...[partner.id, id, device.id, kind, startsOn, endsOn, cancelledOn, agreementNumber, provider, partNumber],
        ...[kind === 'LIMITED_WARRANTY' && device.product.line === 'IPHONE' ? 'PURCHASE' : 'TOLD', at, at, 1],
      ]),
    },
    { table: { name: 'repairs.installed_base', columns: ['tenant_id', 'version', 'changed_at'] }, rows: [[partner.id, 1, at]] },
    { table: { name: 'programs.organization_fact', columns: ['tenant_id', 'fact', 'observed_at', 'event_id', 'value', 'source'] }, rows: factRows(partner, devices, at) },
    ...expressRows(partner, base, today),
    ...furtherRequestRows(partner, base, today),
  ];
}

function deviceRow({ id: partnerId, country }: DemoPartner, device: DemoDevice, at: Date): Cell[] {
  const { id, serialNumber, imei, product, relation, purchasedOn, proof, isVintage, activationLock, isLoaner, retiredOn, replaces, plan } = device;
  return [
    ...[partnerId, id, serialNumber, imei, product.name, product.line, relation, at, purchasedOn, country.code, proof, proof === null ? null : purchasedOn, isVintage],
    ...[activationLock, isLoaner, at, retiredOn, retiredOn === null ? null : 'REPLACED', replaces?.id ?? null, replaces?.on ?? null, replaces?.ground ?? null, plan.state, plan.changesOn],
  ];
}

function factRows({ id, index }: DemoPartner, devices: readonly DemoDevice[], at: Date): Cell[][] {
  const cells = devices.filter(({ retiredOn }) => retiredOn === null).map(({ product, relation, plan, proof }): CountedCell => ({ productLine: product.line, relation, planState: plan.state, hasProof: proof !== null, devices: 1 }));
  const { products, ...counts } = installedBase(cells);
  return Object.entries({ ...counts, installedProducts: products }).map(([fact, value]) => [id, fact, at, idOf(`installed base told ${index}`), JSON.stringify(value), 'repairs']);
}
