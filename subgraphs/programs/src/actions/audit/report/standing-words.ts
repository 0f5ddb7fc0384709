import type { Locale } from '@platform/kit/pure/locale.js';

import type { StandingCheckKind } from '../../../domain/audit/checks/standing-checks.js';

export interface StandingWords {
  title: string;
  none: string;
  kinds: Readonly<Record<StandingCheckKind, string>>;
  unknown: string;
  /** With %{count} where it counts. */
  observed: Readonly<Record<string, string>>;
  technicians: string;
  returns: string;
  /** With %{date}. */
  until: string;
  due: string;
}

/** The words for what the platform itself knows of a partner, as a report tells it. */
export const standingWords: Readonly<Record<Locale, StandingWords>> = {
  en: {
    title: 'The partner as the platform knows it', none: 'Nothing was looked at.', unknown: 'not known',
    kinds: { CERTIFICATES: 'Certified technicians', ACCOUNT_STANDING: 'Standing of its accounts', RETURNS_ON_TIME: 'Returns on time', ADDRESS_KIND: 'Kind of its addresses' },
    observed: { GOOD: 'good standing', ON_HOLD: 'on hold', SUSPENDED: 'suspended' },
    technicians: '%{count} employed', returns: '%{count} to come back', until: 'the first certificate ends %{date}', due: 'the next due %{date}',
  },
  nb: {
    title: 'Partneren, slik plattformen kjenner den', none: 'Ingenting ble undersøkt.', unknown: 'ikke kjent',
    kinds: { CERTIFICATES: 'Sertifiserte teknikere', ACCOUNT_STANDING: 'Kontostatus', RETURNS_ON_TIME: 'Returer i tide', ADDRESS_KIND: 'Adressetype' },
    observed: { GOOD: 'i orden', ON_HOLD: 'på vent', SUSPENDED: 'suspendert' },
    technicians: '%{count} ansatt', returns: '%{count} skal tilbake', until: 'første sertifikat utløper %{date}', due: 'neste frist %{date}',
  },
  sv: {
    title: 'Partnern, som plattformen känner den', none: 'Ingenting har undersökts.', unknown: 'inte känt',
    kinds: { CERTIFICATES: 'Certifierade tekniker', ACCOUNT_STANDING: 'Kontostatus', RETURNS_ON_TIME: 'Returer i tid', ADDRESS_KIND: 'Adresstyp' },
    observed: { GOOD: 'gott anseende', ON_HOLD: 'vilande', SUSPENDED: 'avstängt' },
    technicians: '%{count} anställda', returns: '%{count} ska tillbaka', until: 'första certifikatet upphör %{date}', due: 'nästa senast %{date}',
  },
  de: {
    title: 'Der Partner, wie die Plattform ihn kennt', none: 'Nichts wurde betrachtet.', unknown: 'nicht bekannt',
    kinds: { CERTIFICATES: 'Zertifizierte Techniker', ACCOUNT_STANDING: 'Kontostatus', RETURNS_ON_TIME: 'Rücksendungen rechtzeitig', ADDRESS_KIND: 'Art der Adressen' },
    observed: { GOOD: 'in Ordnung', ON_HOLD: 'zurückgestellt', SUSPENDED: 'ausgesetzt' },
    technicians: '%{count} angestellt', returns: '%{count} zurückzusenden', until: 'das erste Zertifikat endet am %{date}', due: 'die nächste fällig am %{date}',
  },
};
