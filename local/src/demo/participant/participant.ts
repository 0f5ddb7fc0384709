import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import { demonstrationParticipant } from '../../issuer/demonstration-users.js';
import { countries } from '../countries.js';
import { inventOrganizationNumber } from '../organization-number.js';
import type { DemoPartner, DemoTechnician } from '../partners.js';
import { storyOf } from '../partner-stories.js';
import { idOf, Random } from '../random.js';

/** Its place among the partners, behind all of them. */
const index = 90;

export const participantAccountId = idOf(`account ${index}`);
export const participantEnrollmentId = idOf(`enrollment ${index}`);

/** A municipality that replaces its own iPhones under iOS Direct Service, with an account for that alone. */
export function demoParticipant(): DemoPartner {
  const { id, name } = demonstrationParticipant;
  return {
    ...{ id, index, displayName: name, legalName: name, country: countries.find(({ code }) => code === 'NO')!, website: 'https://www.eksempelvik.no.example', soldTo: '0000094100' },
    organizationNumber: inventOrganizationNumber('NO', new Random('participant')),
    story: { ...storyOf(0, new Random('participant')), name: 'takes part in iOS Direct Service' },
    locations: [{ id: idOf('participant location'), shipTo: '0000941000', name: 'Eksempelvik Bergen', street: 'Rådhusplassen 1', postalCode: '5014', city: 'Bergen', region: 'NO', addressKind: 'COMMERCIAL', phone: '+47 55 00 01 40' }],
    technicians: [technician(0, 'Terje Lund', 140), technician(1, 'Hanne Skog', 35)],
  };
}

function technician(number: number, displayName: string, passedDaysAgo: number): DemoTechnician {
  const certification = { id: idOf(`certification ${index}/${number}`), product: 'IPHONE' as const, track: 'IOS_QUALIFICATION' as const, passedDaysAgo };
  return { id: idOf(`technician ${index}/${number}`), technicianId: `PNO${String(9_000 + number).padStart(6, '0')}`, displayName, employment: 'EMPLOYED', certifications: [certification] };
}

/** The day its account was created and it was admitted. */
export function participantSince(today: LocalDate): LocalDate {
  return addDays(today, -420);
}
