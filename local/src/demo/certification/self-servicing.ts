import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import type { DemoTechnician } from '../partners.js';
import { inventOrganizationNumber } from '../organization-number.js';
import { idOf, Random } from '../random.js';

/** An institution that repairs its own devices: when its account was created, and whom it has certified since. */
export interface DemoInstitution {
  id: string;
  index: number;
  displayName: string;
  country: 'NO' | 'SE' | 'DE';
  region: string;
  timeZone: string;
  organizationNumber: string;
  soldTo: string;
  place: { id: string; shipTo: string; street: string; postalCode: string; city: string; phone: string };
  accountCreatedOn: LocalDate;
  servicedLines: readonly ('IOS' | 'MAC')[];
  technicians: DemoTechnician[];
}

interface Person {
  name: string;
  product?: 'MAC' | 'IPHONE';
  passedDaysAgo?: number;
  isContracted?: boolean;
}

interface Institution extends Pick<DemoInstitution, 'displayName' | 'country' | 'region' | 'timeZone' | 'servicedLines'> {
  place: Omit<DemoInstitution['place'], 'id' | 'shipTo'>;
  accountDaysAgo: number;
  people: readonly Person[];
}

const institutions: readonly Institution[] = [
  {
    ...{ displayName: 'Fjellheim videregående skoler', country: 'NO', region: 'NO-03', timeZone: 'Europe/Oslo', servicedLines: ['IOS', 'MAC'] },
    place: { street: 'Skoleveien 14', postalCode: '0164', city: 'Oslo', phone: '+47 22 00 01 40' },
    accountDaysAgo: 68,
    people: [{ name: 'Marte Ødegård', product: 'MAC', passedDaysAgo: 20 }, { name: 'Jonas Tveit' }],
  },
  {
    ...{ displayName: 'Lärosätet Norrsund', country: 'SE', region: 'SE-AB', timeZone: 'Europe/Stockholm', servicedLines: ['MAC'] },
    place: { street: 'Campusgatan 3', postalCode: '11428', city: 'Stockholm', phone: '+46 8 00 01 40' },
    accountDaysAgo: 84,
    people: [{ name: 'Elsa Bergkvist' }, { name: 'Nils Hallgren', isContracted: true }],
  },
  {
    ...{ displayName: 'Stadtwerke Auental', country: 'DE', region: 'DE-BE', timeZone: 'Europe/Berlin', servicedLines: ['IOS'] },
    place: { street: 'Werkstraße 8', postalCode: '10115', city: 'Berlin', phone: '+49 30 00 01 40' },
    accountDaysAgo: 131,
    people: [{ name: 'Anke Reimers', product: 'IPHONE', passedDaysAgo: 60 }, { name: 'Timo Brandt', product: 'IPHONE', passedDaysAgo: 55 }, { name: 'Selma Kurz', product: 'IPHONE', passedDaysAgo: 12 }],
  },
];

/** The institutions of the demonstration network: one on its way, one about to miss its last day, one that made it and has used its vouchers. */
export function demoInstitutions(today: LocalDate): DemoInstitution[] {
  return institutions.map(({ place, accountDaysAgo, people, ...institution }, index) => ({
    ...institution,
    id: idOf(`institution ${index}`),
    index,
    organizationNumber: inventOrganizationNumber(institution.country, new Random(`institution ${index}`)),
    soldTo: String(91_200 + index).padStart(10, '0'),
    place: { ...place, id: idOf(`institution location ${index}`), shipTo: String(912_000 + index).padStart(10, '0') },
    accountCreatedOn: addDays(today, -accountDaysAgo),
    technicians: people.map((person, number) => technicianOf(person, { index, number, country: institution.country })),
  }));
}

function technicianOf({ name, product, passedDaysAgo = 0, isContracted = false }: Person, { index, number, country }: { index: number; number: number; country: string }): DemoTechnician {
  return {
    id: idOf(`institution technician ${index}/${number}`),
    technicianId: `I${country}${String(index * 100 + number).padStart(6, '0')}`,
    displayName: name,
    employment: isContracted ? 'CONTRACTED' : 'EMPLOYED',
    certifications: product === undefined ? [] : [{ id: idOf(`institution certification ${index}/${number}`), product, track: product === 'MAC' ? 'ACMT' : 'IOS_QUALIFICATION', passedDaysAgo }],
  };
}
