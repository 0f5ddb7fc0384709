import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import type { Cell } from '../copy-rows.js';
import type { TableRows } from '../table-rows.js';
import type { DemoPartner } from '../partners.js';
import { idOf } from '../random.js';
import type { DemoDevice } from './installed-bases.js';

interface Story {
  customer: string;
  city: string;
  postalCode: string;
  requestedDaysAgo: number;
  state: 'REQUESTED' | 'HOLD_PLACED' | 'DECLINED' | 'CANCELLED' | 'SHIPPED' | 'AWAITING_RETURN' | 'RECEIVED' | 'INSPECTED' | 'SETTLED';
  shippedDaysAgo?: number;
  receivedDaysAgo?: number;
}

/** One request in each state; the people are invented. */
const stories: readonly Story[] = [
  { customer: 'Ingvild Demostad', city: 'Oslo', postalCode: '0155', requestedDaysAgo: 0, state: 'REQUESTED' },
  { customer: 'Torgeir Prøvedal', city: 'Drammen', postalCode: '3015', requestedDaysAgo: 1, state: 'HOLD_PLACED' },
  { customer: 'Selma Eksempelrud', city: 'Oslo', postalCode: '0182', requestedDaysAgo: 4, state: 'DECLINED' },
  { customer: 'Aslak Liksomnes', city: 'Moss', postalCode: '1530', requestedDaysAgo: 3, state: 'SHIPPED', shippedDaysAgo: 2 },
  { customer: 'Ragna Tenkvik', city: 'Oslo', postalCode: '0353', requestedDaysAgo: 31, state: 'AWAITING_RETURN', shippedDaysAgo: 29 },
  { customer: 'Eivor Diktesund', city: 'Lillestrøm', postalCode: '2000', requestedDaysAgo: 15, state: 'RECEIVED', shippedDaysAgo: 13, receivedDaysAgo: 2 },
  { customer: 'Halvard Fantasihaug', city: 'Oslo', postalCode: '0475', requestedDaysAgo: 20, state: 'INSPECTED', shippedDaysAgo: 18, receivedDaysAgo: 6 },
  { customer: 'Oddny Sagamoen', city: 'Hamar', postalCode: '2317', requestedDaysAgo: 44, state: 'SETTLED', shippedDaysAgo: 42, receivedDaysAgo: 33 },
  { customer: 'Sunniva Påfunnlien', city: 'Bergen', postalCode: '5014', requestedDaysAgo: 9, state: 'CANCELLED' },
];

const customerColumns = ['tenant_id', 'id', 'name', 'email', 'locale', 'street', 'postal_code', 'city', 'country', 'created_at'];
const columns = [
  ...['tenant_id', 'id', 'device_id', 'location_id', 'customer_id', 'agreement_id', 'product_name', 'state', 'region', 'time_zone', 'requested_at', 'requested_by', 'hold_id', 'hold_placed_at', 'hold_amount_minor', 'hold_currency'],
  ...['hold_vat_included', 'hold_secure_until', 'declined_reason', 'replacement_device_id', 'carrier_code', 'tracking_number', 'return_carrier_code', 'return_tracking_number', 'return_packaging_included', 'shipped_at'],
  ...['return_due_on', 'calendar_version', 'delivered_at', 'received_at', 'received_on', 'inspected_at', 'covered_by', 'damage', 'returned_device', 'settled_at', 'hold_outcome', 'taken_minor', 'ended_at', 'version'],
];

/** The express replacements of a partner's installed base: of the iPhones that AppleCare+ covers, one for each story. */
export function expressRows(partner: DemoPartner, devices: readonly DemoDevice[], today: LocalDate): TableRows[] {
  if (partner.index !== 0) return [];
  const told = toldOf(devices);
  return [
    { table: { name: 'repairs.express_customer', columns: customerColumns }, rows: told.map(({ story, index }) => customerRow(partner, story, { index, today })) },
    { table: { name: 'repairs.express_replacement', columns }, rows: told.map((each) => requestRow(partner, each, today)) },
  ];
}

interface Told {
  story: Story;
  original: DemoDevice;
  /** A device of the same base that was sent in its place; that of what never ships may be missing. */
  standIn: DemoDevice | undefined;
  index: number;
}

function toldOf(devices: readonly DemoDevice[]): Told[] {
  const offered = devices.filter(({ coverages, activationLock, chain }) => !chain && activationLock === 'OFF' && coverages.some(({ kind }) => kind === 'APPLECARE_PLUS'));
  return stories.map((story, index) => ({ story, original: offered[2 * index]!, standIn: offered[2 * index + 1], index }));
}

/** The base after its express replacements: what was sent stands in for its original, which is out of use. */
export function withExpressSwaps(partner: DemoPartner, devices: readonly DemoDevice[], today: LocalDate): DemoDevice[] {
  const swaps = partner.index === 0 ? toldOf(devices).filter(({ story }) => story.shippedDaysAgo !== undefined) : [];
  const onOf = ({ story }: Told): LocalDate => addDays(today, -story.shippedDaysAgo!);
  return devices.map((device) => {
    const [asOriginal, asStandIn] = [swaps.find(({ original }) => original === device), swaps.find(({ standIn }) => standIn === device)];
    if (asOriginal !== undefined) return { ...device, retiredOn: onOf(asOriginal) };
    return asStandIn === undefined ? device : { ...device, replaces: { id: asStandIn.original.id, on: onOf(asStandIn), ground: 'EXPRESS' as const } };
  });
}

const at = (today: LocalDate, daysAgo: number, hour: number): Date => new Date(`${addDays(today, -daysAgo)}T${String(hour).padStart(2, '0')}:12:00Z`);
const hourOf = ({ requestedDaysAgo }: Story): number => (requestedDaysAgo === 0 ? 5 : 9);

function customerRow({ id }: DemoPartner, story: Story, { index, today }: { index: number; today: LocalDate }): Cell[] {
  const { customer, city, postalCode, requestedDaysAgo } = story;
  const email = `${customer.toLowerCase().replaceAll('ø', 'o').replaceAll(' ', '.')}@example.org`;
  return [id, idOf(`express customer ${index}`), customer, email, 'nb', `Eksempelveien ${index + 3}`, postalCode, city, 'NO', at(today, requestedDaysAgo, hourOf(story))];
}

function requestRow({ id, country, locations }: DemoPartner, { story, original, standIn, index }: Told, today: LocalDate): Cell[] {
  const { state, requestedDaysAgo, shippedDaysAgo, receivedDaysAgo } = story;
  const { timeZone } = country;
  const location = locations[0]!;
  const shippedAt = shippedDaysAgo === undefined ? null : at(today, shippedDaysAgo, 12);
  const due = shippedAt === null ? null : dueDate({ openedAt: shippedAt, timeZone, region: location.region, businessDays: 10 });
  const receivedAt = receivedDaysAgo === undefined ? null : at(today, receivedDaysAgo, 10);
  const inspectedAt = state === 'INSPECTED' || state === 'SETTLED' ? at(today, receivedDaysAgo! - 1, 13) : null;
  const settledAt = state === 'SETTLED' ? at(today, receivedDaysAgo! - 2, 9) : null;
  const isHeld = state !== 'REQUESTED' && state !== 'DECLINED';
  return [
    ...[id, idOf(`express ${index}`), original.id, location.id, idOf(`express customer ${index}`), original.coverages.find(({ kind }) => kind === 'APPLECARE_PLUS')!.id, original.product.name, state, location.region, timeZone],
    ...[at(today, requestedDaysAgo, hourOf(story)), 'demonstration', isHeld ? idOf(`express hold ${index}`) : null, isHeld ? new Date(at(today, requestedDaysAgo, hourOf(story)).getTime() + 9 * 60_000) : null, isHeld ? '1299000' : null, isHeld ? 'NOK' : null, isHeld ? true : null],
    ...[isHeld ? at(today, -7, 12) : null, state === 'DECLINED' ? 'INSUFFICIENT_FUNDS' : null, shippedAt === null ? null : standIn!.id, shippedAt === null ? null : 'XGLS', shippedAt === null ? null : `5034600${1_000 + index}`],
    ...[shippedAt === null ? null : 'XGLS', shippedAt === null ? null : `5034700${1_000 + index}`, shippedAt === null ? null : true, shippedAt, due?.dueOn ?? null, due?.calendarVersion ?? null],
    ...[shippedAt === null || state === 'SHIPPED' ? null : at(today, shippedDaysAgo! - 1, 15), receivedAt, receivedAt === null ? null : localDateAt(receivedAt, timeZone)],
    ...[inspectedAt, inspectedAt === null ? null : 'APPLECARE_PLUS', inspectedAt === null ? null : 'NONE', inspectedAt === null ? null : 'RIGHT', settledAt, settledAt === null ? null : 'RELEASED', settledAt === null ? null : '0'],
    ...[settledAt ?? (state === 'DECLINED' || state === 'CANCELLED' ? at(today, requestedDaysAgo - 1, 9) : null), 1],
  ];
}
