import { Locale } from '@platform/kit/graphql/locale.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { demoInstitutions } from './certification/self-servicing.js';
import type { DemoPartner } from './partners.js';

/** An organisation of the network as it introduces itself in an application. */
export interface Applicant {
  id: string;
  locale: Locale;
  legalName: string;
  website: string;
  email: string;
  locations: readonly { address: string; phone: string }[];
}

interface Place {
  street: string;
  postalCode: string;
  city: string;
  phone: string;
}

const locales = { NO: Locale.nb, SE: Locale.sv, DE: Locale.de };

/** Who may apply, by the names its stories use: `partner 0`, `institution 0`. */
export function applicantsOf(partners: readonly DemoPartner[], today: LocalDate): Map<string, Applicant> {
  const ofPartners = partners.map(({ id, index, country, legalName, website, locations }) => [`partner ${index}`, introduced({ id, locale: locales[country.code], legalName, website }, locations)] as const);
  const ofInstitutions = demoInstitutions(today).map(({ id, index, country, displayName, place }) => [`institution ${index}`, introduced({ id, locale: locales[country], legalName: displayName, website: `https://www.institution-${index + 1}.example` }, [place])] as const);
  return new Map([...ofPartners, ...ofInstitutions]);
}

function introduced(known: Pick<Applicant, 'id' | 'locale' | 'legalName' | 'website'>, places: readonly Place[]): Applicant {
  const host = new URL(known.website).hostname.replace(/^www\./, '');
  return { ...known, email: `service@${host}`, locations: places.map(({ street, postalCode, city, phone }) => ({ address: `${street}, ${postalCode} ${city}`, phone })) };
}
