import type { Locale } from '@platform/kit/pure/locale.js';

/** The heads of the file of counted repairs; codes stay the codes that the API tells. */
export const countedRepairsHeads: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Dispatch ID', 'Location', 'Ship-To', 'Serial number', 'Product', 'Repair type', 'Status', 'Technician', 'Created', 'Completed', 'Completed on (local date)', 'Counts in'],
  nb: ['Dispatch-ID', 'Servicested', 'Ship-To', 'Serienummer', 'Produkt', 'Reparasjonstype', 'Status', 'Tekniker', 'Opprettet', 'Fullført', 'Fullført (lokal dato)', 'Teller i'],
  sv: ['Dispatch-id', 'Serviceplats', 'Ship-To', 'Serienummer', 'Produkt', 'Reparationstyp', 'Status', 'Tekniker', 'Skapad', 'Slutförd', 'Slutförd (lokalt datum)', 'Räknas i'],
  de: ['Dispatch-ID', 'Standort', 'Ship-To', 'Seriennummer', 'Produkt', 'Reparaturart', 'Status', 'Techniker', 'Erstellt', 'Abgeschlossen', 'Abgeschlossen am (Ortsdatum)', 'Zählt in'],
};
