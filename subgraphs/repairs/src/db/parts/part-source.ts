import type { Source } from '@platform/kit/list/source.js';

const partColumns = {
  number: 'p.number',
  type: 'p.type',
  description: 'p.description',
  isSerialized: 'p.is_serialized',
  condition: 'p.condition',
  genuine: 'p.genuine',
  functionalTest: 'p.functional_test',
  substituteId: 'p.substitute_id',
  version: 'p.version',
};

/** How parts are read. */
export const partSource: Source = { from: 'repairs.part p', id: 'p.id', always: ['description', 'substituteId', 'number'], columns: partColumns };

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
