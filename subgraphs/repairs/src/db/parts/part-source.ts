import type { Source } from '@platform/kit/list/source.js';

const partColumns = {
  number: 'p.number',
  type: 'p.type',
  description: 'p.description',
  isSerialized: 'p.is_serialized',
  condition: 'p.condition',
  genuine: 'p.genuine',
  functionalTest: 'p.functional_test',
  programs: 'p.programs',
  products: 'p.products',
  substituteId: 'p.substitute_id',
  version: 'p.version',
};

/** How parts are read. */
export const partSource: Source = { from: 'repairs.part p', id: 'p.id', always: ['description', 'substituteId', 'number', 'type'], columns: partColumns };

/** What is searched for in a part: its number and its description in every language, as the index has it. */
export const partWords = `(p.number || ' ' || (p.description ->> 'en') || ' ' || (p.description ->> 'nb') || ' ' || (p.description ->> 'sv') || ' ' || (p.description ->> 'de'))`;

/** How the versions of parts are read. */
export const partVersionSource: Source = {
  from: 'repairs.part_version v',
  id: 'v.id',
  always: ['partId', 'changes'],
  columns: { partId: 'v.part_id', version: 'v.version', at: 'v.at', byName: 'v.by_name', importId: 'v.import_id', changes: 'v.changes' },
};

/** How depots are read. */
export const depotSource: Source = {
  from: 'repairs.depot d',
  id: 'd.id',
  columns: {
    code: 'd.code',
    name: 'd.name',
    countries: 'd.countries',
    calendarRegion: 'd.calendar_region',
    timeZone: 'd.time_zone',
    cutOffHour: 'd.cut_off_hour',
    dispatchBusinessDays: 'd.dispatch_business_days',
  },
};

/** How the stock of locations is read. */
export const locationStockSource: Source = {
  from: 'repairs.location_stock k join repairs.part p on p.id = k.part_id',
  id: 'k.id',
  always: ['partId'],
  columns: { partId: 'k.part_id', onHand: 'k.on_hand' },
  references: { organization: { type: 'Organization', id: 'k.tenant_id' }, location: { type: 'ServiceLocation', id: 'k.location_id' } },
};

/** How the stock of depots is read; its id is made of both. */
export const depotStockSource: Source = {
  from: 'repairs.depot_stock s join repairs.part p on p.id = s.part_id',
  id: `md5(s.depot_id::text || s.part_id::text)::uuid`,
  always: ['partId', 'depotId', 'onHand', 'reserved', 'waiting'],
  columns: { partId: 's.part_id', depotId: 's.depot_id', onHand: 's.on_hand', reserved: 's.reserved', waiting: 's.waiting' },
};

/** How the movements of depots' stock are read. */
export const depotMovementSource: Source = {
  from: 'repairs.depot_movement m',
  id: 'm.id',
  always: ['partId', 'depotId'],
  columns: {
    partId: 'm.part_id',
    depotId: 'm.depot_id',
    kind: 'm.kind',
    onHandChange: 'm.on_hand_change',
    reservedChange: 'm.reserved_change',
    waitingChange: 'm.waiting_change',
    reference: 'm.reference',
    reason: 'm.reason',
    byName: 'm.by_name',
    at: 'm.at',
  },
};
