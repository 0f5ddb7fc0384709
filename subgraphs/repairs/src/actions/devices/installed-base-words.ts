import type { Locale } from '@platform/kit/pure/locale.js';

/** The heads of the file of an installed base; codes stay the codes that the API tells. */
export const installedBaseHeads: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Serial number', 'IMEI', 'Product', 'Product family', 'Whose', 'Bought', 'Proof of purchase', 'Extended coverage', 'Coverages', 'Enlisted', 'Out of use since', 'Why', 'Stands in for'],
  nb: ['Serienummer', 'IMEI', 'Produkt', 'Produktfamilie', 'Hvem sin', 'Kjøpt', 'Kvittering', 'Utvidet dekning', 'Dekninger', 'Registrert', 'Ute av bruk siden', 'Hvorfor', 'Erstatter'],
  sv: ['Serienummer', 'IMEI', 'Produkt', 'Produktfamilj', 'Vems', 'Köpt', 'Köpbevis', 'Utökad täckning', 'Täckningar', 'Registrerad', 'Ur bruk sedan', 'Varför', 'Ersätter'],
  de: ['Seriennummer', 'IMEI', 'Produkt', 'Produktfamilie', 'Wessen', 'Gekauft', 'Kaufbeleg', 'Erweiterte Abdeckung', 'Abdeckungen', 'Aufgenommen', 'Außer Gebrauch seit', 'Warum', 'Ersetzt'],
};
