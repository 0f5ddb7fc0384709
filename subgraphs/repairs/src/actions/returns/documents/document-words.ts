import type { Locale } from '@platform/kit/pure/locale.js';

import type { AgingBucket } from '../../../domain/returns/deadlines/aging-bucket.js';
import type { ReturnState, ReturnType } from '../../../domain/returns/return-words.js';

type Names = 'packingList' | 'draft' | 'label' | 'number' | 'from' | 'shipTo' | 'carrier' | 'trackingNumber' | 'handedOver' | 'note' | 'returns' | 'box' | 'alone' | 'size' | 'weight' | 'part' | 'serial' | 'type' | 'dueOn' | 'shipment' | 'barcodeOf' | 'attach' | 'page' | 'partner' | 'partnerId' | 'location' | 'state' | 'shippedAt' | 'days' | 'aging' | 'overdueSince' | 'charge' | 'currency' | 'yes';

export type DocumentWords = Readonly<Record<Names, string>> & { types: Readonly<Record<ReturnType, string>>; states: Readonly<Record<ReturnState, string>>; buckets: Readonly<Record<AgingBucket, string>> };

/** The words of packing lists, labels and the aging report in each language. */
export const documentWords: Readonly<Record<Locale, DocumentWords>> = {
  en: {
    packingList: 'Packing list', draft: 'Draft: the shipment has not been handed over.', label: 'Return label', number: 'Return order', from: 'From', shipTo: 'Ship-To', carrier: 'Carrier', trackingNumber: 'Tracking number', handedOver: 'Handed over', note: 'Note',
    returns: 'Returns', box: 'Box', alone: 'Packed on their own', size: 'Size', weight: 'Weight', part: 'Part', serial: 'Serial number', type: 'Type', dueOn: 'Due by', shipment: 'Shipment', barcodeOf: 'Barcode of %{number}',
    attach: 'Attach this label to the part’s packaging, where a scanner can read it.', page: 'Page %{page} of %{pages}', partner: 'Partner', partnerId: 'Partner id', location: 'Service location', state: 'State', shippedAt: 'Replacement shipped', days: 'Days to due date',
    aging: 'Age', overdueSince: 'Overdue since', charge: 'Charge (minor units)', currency: 'Currency', yes: 'yes',
    types: { KBB: 'Defective part', GPR: 'Good part', DOA: 'Dead on arrival', CTS: 'Converted to stock', TOW: 'Out of warranty' },
    states: { OPEN: 'Open', PACKED: 'Packed', IN_TRANSIT: 'In transit', RECEIVED: 'Received', INSPECTED: 'Inspected', CLOSED: 'Closed' },
    buckets: { OVERDUE_OVER_30: 'over 30 days overdue', OVERDUE_8_TO_30: '8 to 30 days overdue', OVERDUE_1_TO_7: '1 to 7 days overdue', DUE_TODAY: 'due today', DUE_IN_1_TO_3: 'due in 1 to 3 days', DUE_IN_4_TO_7: 'due in 4 to 7 days', DUE_LATER: 'due later' },
  },
  nb: {
    packingList: 'Pakkliste', draft: 'Utkast: forsendelsen er ikke overlevert.', label: 'Returetikett', number: 'Returordre', from: 'Fra', shipTo: 'Ship-To', carrier: 'Transportør', trackingNumber: 'Sporingsnummer', handedOver: 'Overlevert', note: 'Merknad',
    returns: 'Returer', box: 'Kasse', alone: 'Pakket enkeltvis', size: 'Mål', weight: 'Vekt', part: 'Del', serial: 'Serienummer', type: 'Type', dueOn: 'Frist', shipment: 'Forsendelse', barcodeOf: 'Strekkode for %{number}',
    attach: 'Fest etiketten på emballasjen til delen, der en skanner kan lese den.', page: 'Side %{page} av %{pages}', partner: 'Partner', partnerId: 'Partner-id', location: 'Servicested', state: 'Status', shippedAt: 'Erstatning sendt', days: 'Dager til frist',
    aging: 'Alder', overdueSince: 'Forfalt siden', charge: 'Beløp (minste enhet)', currency: 'Valuta', yes: 'ja',
    types: { KBB: 'Defekt del', GPR: 'Hel del', DOA: 'Død ved ankomst', CTS: 'Overført til lager', TOW: 'Utenfor garanti' },
    states: { OPEN: 'Åpen', PACKED: 'Pakket', IN_TRANSIT: 'Underveis', RECEIVED: 'Mottatt', INSPECTED: 'Kontrollert', CLOSED: 'Avsluttet' },
    buckets: { OVERDUE_OVER_30: 'mer enn 30 dager over fristen', OVERDUE_8_TO_30: '8 til 30 dager over fristen', OVERDUE_1_TO_7: '1 til 7 dager over fristen', DUE_TODAY: 'frist i dag', DUE_IN_1_TO_3: 'frist om 1 til 3 dager', DUE_IN_4_TO_7: 'frist om 4 til 7 dager', DUE_LATER: 'frist senere' },
  },
  sv: {
    packingList: 'Packlista', draft: 'Utkast: leveransen är inte överlämnad.', label: 'Returetikett', number: 'Returorder', from: 'Från', shipTo: 'Ship-To', carrier: 'Transportör', trackingNumber: 'Spårningsnummer', handedOver: 'Överlämnad', note: 'Anmärkning',
    returns: 'Returer', box: 'Låda', alone: 'Packade var för sig', size: 'Mått', weight: 'Vikt', part: 'Del', serial: 'Serienummer', type: 'Typ', dueOn: 'Senast', shipment: 'Leverans', barcodeOf: 'Streckkod för %{number}',
    attach: 'Fäst etiketten på delens förpackning, där en skanner kan läsa den.', page: 'Sida %{page} av %{pages}', partner: 'Partner', partnerId: 'Partner-id', location: 'Serviceplats', state: 'Status', shippedAt: 'Ersättning skickad', days: 'Dagar till sista dag',
    aging: 'Ålder', overdueSince: 'Förfallen sedan', charge: 'Belopp (minsta enhet)', currency: 'Valuta', yes: 'ja',
    types: { KBB: 'Defekt del', GPR: 'Hel del', DOA: 'Död vid ankomst', CTS: 'Överförd till lager', TOW: 'Utanför garanti' },
    states: { OPEN: 'Öppen', PACKED: 'Packad', IN_TRANSIT: 'På väg', RECEIVED: 'Mottagen', INSPECTED: 'Kontrollerad', CLOSED: 'Avslutad' },
    buckets: { OVERDUE_OVER_30: 'mer än 30 dagar försenad', OVERDUE_8_TO_30: '8 till 30 dagar försenad', OVERDUE_1_TO_7: '1 till 7 dagar försenad', DUE_TODAY: 'senast i dag', DUE_IN_1_TO_3: 'senast om 1 till 3 dagar', DUE_IN_4_TO_7: 'senast om 4 till 7 dagar', DUE_LATER: 'senare' },
  },
  de: {
    packingList: 'Packliste', draft: 'Entwurf: Die Sendung ist noch nicht übergeben.', label: 'Rücksendeetikett', number: 'Rücksendeauftrag', from: 'Von', shipTo: 'Ship-To', carrier: 'Transporteur', trackingNumber: 'Sendungsnummer', handedOver: 'Übergeben', note: 'Bemerkung',
    returns: 'Rücksendungen', box: 'Karton', alone: 'Einzeln verpackt', size: 'Maße', weight: 'Gewicht', part: 'Teil', serial: 'Seriennummer', type: 'Art', dueOn: 'Fällig am', shipment: 'Sendung', barcodeOf: 'Strichcode von %{number}',
    attach: 'Bringen Sie das Etikett auf der Verpackung des Teils an, wo ein Scanner es lesen kann.', page: 'Seite %{page} von %{pages}', partner: 'Partner', partnerId: 'Partner-ID', location: 'Servicestandort', state: 'Stand', shippedAt: 'Ersatz versandt', days: 'Tage bis zur Frist',
    aging: 'Alter', overdueSince: 'Überfällig seit', charge: 'Betrag (kleinste Einheit)', currency: 'Währung', yes: 'ja',
    types: { KBB: 'Defektes Teil', GPR: 'Gutes Teil', DOA: 'Defekt bei Ankunft', CTS: 'In den Bestand', TOW: 'Außerhalb der Garantie' },
    states: { OPEN: 'Offen', PACKED: 'Verpackt', IN_TRANSIT: 'Unterwegs', RECEIVED: 'Eingegangen', INSPECTED: 'Geprüft', CLOSED: 'Abgeschlossen' },
    buckets: { OVERDUE_OVER_30: 'über 30 Tage überfällig', OVERDUE_8_TO_30: '8 bis 30 Tage überfällig', OVERDUE_1_TO_7: '1 bis 7 Tage überfällig', DUE_TODAY: 'heute fällig', DUE_IN_1_TO_3: 'in 1 bis 3 Tagen fällig', DUE_IN_4_TO_7: 'in 4 bis 7 Tagen fällig', DUE_LATER: 'später fällig' },
  },
};
