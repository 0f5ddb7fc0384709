import type { Locale } from '@platform/kit/pure/locale.js';

import type { Employment } from '../db/technician.entity.js';
import type { ProductState } from '../domain/renewal/product-standing.js';

interface MatrixWords {
  head: readonly string[];
  states: Readonly<Record<ProductState, string>>;
  employments: Readonly<Record<keyof typeof Employment, string>>;
  mayRepair: Readonly<Record<'true' | 'false', string>>;
}

/** The words of the certification matrix as a file. */
export const matrixWords: Readonly<Record<Locale, MatrixWords>> = {
  en: {
    head: ['Technician', 'Technician id', 'Employment', 'Partner id', 'Location id', 'Product', 'On', 'State', 'Certified until', 'Days left', 'May repair'],
    states: { VALID: 'Valid', EXPIRING: 'To be renewed', LAPSED: 'Lapsed', MISSING: 'Missing' },
    employments: { EMPLOYED: 'Employed', CONTRACTED: 'Contracted' },
    mayRepair: { true: 'yes', false: 'no' },
  },
  nb: {
    head: ['Tekniker', 'Tekniker-id', 'Ansettelse', 'Partner-id', 'Sted-id', 'Produkt', 'Den', 'Status', 'Sertifisert til', 'Dager igjen', 'Kan reparere'],
    states: { VALID: 'Gyldig', EXPIRING: 'Må fornyes', LAPSED: 'Utløpt', MISSING: 'Mangler' },
    employments: { EMPLOYED: 'Ansatt', CONTRACTED: 'Innleid' },
    mayRepair: { true: 'ja', false: 'nei' },
  },
  sv: {
    head: ['Tekniker', 'Tekniker-id', 'Anställning', 'Partner-id', 'Plats-id', 'Produkt', 'Den', 'Status', 'Certifierad till', 'Dagar kvar', 'Får reparera'],
    states: { VALID: 'Giltig', EXPIRING: 'Ska förnyas', LAPSED: 'Utgången', MISSING: 'Saknas' },
    employments: { EMPLOYED: 'Anställd', CONTRACTED: 'Inhyrd' },
    mayRepair: { true: 'ja', false: 'nej' },
  },
  de: {
    head: ['Techniker', 'Techniker-ID', 'Beschäftigung', 'Partner-ID', 'Standort-ID', 'Produkt', 'Am', 'Stand', 'Zertifiziert bis', 'Tage übrig', 'Darf reparieren'],
    states: { VALID: 'Gültig', EXPIRING: 'Zu erneuern', LAPSED: 'Abgelaufen', MISSING: 'Fehlt' },
    employments: { EMPLOYED: 'Angestellt', CONTRACTED: 'Beauftragt' },
    mayRepair: { true: 'ja', false: 'nein' },
  },
};
