import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import type { Cell } from '../copy-rows.js';
import type { DemoDevice } from '../devices/installed-bases.js';
import type { DemoPartner } from '../partners.js';
import { idOf } from '../random.js';
import type { TableRows } from '../table-rows.js';
import { furtherHolds, type HoldStory, pricesOfHolds } from './hold-stories.js';
import { instantOf } from './load-hold-story.js';

const customerColumns = ['tenant_id', 'id', 'name', 'email', 'locale', 'street', 'postal_code', 'city', 'country', 'created_at'];
const columns = [
  ...['tenant_id', 'id', 'device_id', 'location_id', 'customer_id', 'agreement_id', 'product_name', 'state', 'region', 'time_zone', 'requested_at', 'requested_by', 'hold_amount_minor', 'hold_currency', 'hold_vat_included'],
  ...['replacement_device_id', 'carrier_code', 'tracking_number', 'return_carrier_code', 'return_tracking_number', 'return_packaging_included', 'shipped_at', 'return_due_on', 'calendar_version', 'delivered_at'],
  ...['received_at', 'received_on', 'inspected_at', 'covered_by', 'damage', 'out_of_warranty_eligible', 'extent', 'returned_device', 'settled_at', 'hold_outcome', 'taken_minor', 'ended_at', 'version'],
];

interface Told {
  story: HoldStory;
  index: number;
  original: DemoDevice;
  standIn: DemoDevice;
}

/** Of the last iPhones of the base that AppleCare+ covers, two for each request: those at its beginning have requests of their own. */
function toldOf(devices: readonly DemoDevice[]): Told[] {
  const offered = devices.filter(({ coverages, activationLock, chain, product, replaces }) => !chain && replaces === null && product.line === 'IPHONE' && activationLock === 'OFF' && coverages.some(({ kind }) => kind === 'APPLECARE_PLUS')).toReversed();
  return furtherHolds.map((story, index) => ({ story, index, original: offered[2 * index]!, standIn: offered[2 * index + 1]! }));
}

/** The requests whose holds went other ways, as the depot sees them. */
export function furtherRequestRows(partner: DemoPartner, devices: readonly DemoDevice[], today: LocalDate): TableRows[] {
  if (partner.index !== 0) return [];
  const told = toldOf(devices);
  return [
    { table: { name: 'repairs.express_customer', columns: customerColumns }, rows: told.map((each) => customerRow(partner, each, today)) },
    { table: { name: 'repairs.express_replacement', columns }, rows: told.map((each) => requestRow(partner, each, today)) },
  ];
}

/** The base after them: what was sent stands in for its original, which is out of use. */
export function withFurtherSwaps(partner: DemoPartner, devices: readonly DemoDevice[], { base, today }: { base: readonly DemoDevice[]; today: LocalDate }): DemoDevice[] {
  const swaps = partner.index === 0 ? toldOf(base) : [];
  return devices.map((device) => {
    const asOriginal = swaps.find(({ original }) => original.id === device.id);
    const asStandIn = swaps.find(({ standIn }) => standIn.id === device.id);
    if (asOriginal !== undefined) return { ...device, retiredOn: addDays(today, -asOriginal.story.shippedDaysAgo!) };
    return asStandIn === undefined ? device : { ...device, replaces: { id: asStandIn.original.id, on: addDays(today, -asStandIn.story.shippedDaysAgo!), ground: 'EXPRESS' as const } };
  });
}

function customerRow({ id, country }: DemoPartner, { story: { customer, requestedDaysAgo }, index }: Told, today: LocalDate): Cell[] {
  const email = `${customer.toLowerCase().replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll(' ', '.')}@example.org`;
  return [id, idOf(`hold customer ${index}`), customer, email, 'nb', `Prøvestien ${index + 2}`, '0150', 'Oslo', country.code, instantOf(today, requestedDaysAgo, 9)];
}

const outcomes: Readonly<Record<string, readonly [outcome: string, taken: bigint]>> = {
  'hold 2': ['CAPTURED', pricesOfHolds.otherDamageFeeMinor],
  'hold 4': ['CAPTURED', pricesOfHolds.amountMinor],
  'hold 5': ['RECEIVABLE', pricesOfHolds.amountMinor],
  'hold 6': ['CAPTURED', pricesOfHolds.otherDamageFeeMinor],
};

function requestRow({ id, country: { timeZone }, locations }: DemoPartner, { story, index, original, standIn }: Told, today: LocalDate): Cell[] {
  const { request, requestedDaysAgo, shippedDaysAgo, receivedDaysAgo, inspectedDaysAgo, found } = story;
  const location = locations[0]!;
  const shippedAt = instantOf(today, shippedDaysAgo!, 12);
  const due = dueDate({ openedAt: shippedAt, timeZone, region: location.region, businessDays: 10 });
  const receivedAt = receivedDaysAgo === undefined ? null : instantOf(today, receivedDaysAgo, 10);
  const inspectedAt = inspectedDaysAgo === undefined ? null : instantOf(today, inspectedDaysAgo, 13);
  const [outcome, taken] = outcomes[request] ?? [null, null];
  const settledAt = outcome === null ? null : instantOf(today, inspectedDaysAgo!, 14);
  const state = settledAt !== null ? 'SETTLED' : inspectedAt !== null ? 'INSPECTED' : receivedAt !== null ? 'RECEIVED' : 'AWAITING_RETURN';
  return [
    ...[id, idOf(request), original.id, location.id, idOf(`hold customer ${index}`), original.coverages.find(({ kind }) => kind === 'APPLECARE_PLUS')!.id, original.product.name, state, location.region, timeZone],
    ...[instantOf(today, requestedDaysAgo, 9), 'demonstration', String(pricesOfHolds.amountMinor), 'NOK', true],
    ...[standIn.id, 'XGLS', `5034800${1_000 + index}`, 'XGLS', `5034900${1_000 + index}`, true, shippedAt, due.dueOn, due.calendarVersion, instantOf(today, shippedDaysAgo! - 1, 15)],
    ...[receivedAt, receivedAt === null ? null : localDateAt(receivedAt, timeZone), inspectedAt, found?.coveredBy ?? null, found?.damage ?? null, found?.outOfWarrantyEligible ?? null, found?.extent ?? null, found?.device ?? null],
    ...[settledAt, outcome, taken === null ? null : String(taken), settledAt, 1],
  ];
}
