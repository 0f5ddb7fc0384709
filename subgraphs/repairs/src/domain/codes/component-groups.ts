import type { LocalizedText } from '@platform/kit/pure/locale.js';

export interface ComponentGroup {
  code: string;
  name: LocalizedText;
  /** The faults that its components can have, by their two digits. */
  faults: readonly string[];
}

const group = (code: string, [en, nb, sv, de]: readonly [string, string, string, string], faults: string): ComponentGroup => ({ code, name: { en, nb, sv, de }, faults: faults.split(' ') });

/** The groups of components, one character each as the trade divides them, in our own words. */
export const componentGroups: readonly ComponentGroup[] = [
  group('0', ['Whole device', 'Hele enheten', 'Hela enheten', 'Gesamtes Gerät'], '01 02 08 14 15 19 20'),
  group('1', ['Outside', 'Utvendig', 'Utsida', 'Äußeres'], '07 08 18'),
  group('2', ['Display', 'Skjerm', 'Skärm', 'Bildschirm'], '05 06 07 08 09'),
  group('3', ['Storage', 'Lagring', 'Lagring', 'Speichermedium'], '12 13 15'),
  group('4', ['Keyboard and pointing device', 'Tastatur og pekeenhet', 'Tangentbord och pekdon', 'Tastatur und Zeigegerät'], '07 08 09 18'),
  group('5', ['Board', 'Hovedkort', 'Moderkort', 'Hauptplatine'], '01 02 08 12 14'),
  group('6', ['Power and battery', 'Strøm og batteri', 'Ström och batteri', 'Strom und Batterie'], '01 02 03 04 14 18'),
  group('7', ['Printer', 'Skriver', 'Skrivare', 'Drucker'], '01 11 15 18'),
  group('8', ['Combined device', 'Kombinert enhet', 'Kombinerad enhet', 'Kombigerät'], '01 11 15 20'),
  group('9', ['Wireless and network', 'Trådløst og nettverk', 'Trådlöst och nätverk', 'Funk und Netz'], '11 12 18'),
  group('A', ['Accessory', 'Tilbehør', 'Tillbehör', 'Zubehör'], '03 07 10 11 18'),
  group('B', ['iPhone', 'iPhone', 'iPhone', 'iPhone'], '01 02 03 04 05 06 07 08 09 10 11 14 16 17 19 20'),
  group('E', ['iPod', 'iPod', 'iPod', 'iPod'], '01 03 04 05 07 08 09 10 19 20'),
  group('F', ['iPad', 'iPad', 'iPad', 'iPad'], '01 02 03 04 05 06 07 08 09 10 11 16 17 19 20'),
  group('G', ['Headphones and loudspeakers', 'Hodetelefoner og høyttalere', 'Hörlurar och högtalare', 'Kopfhörer und Lautsprecher'], '01 03 04 07 10 11'),
  group('W', ['Watch', 'Klokke', 'Klocka', 'Uhr'], '01 03 04 05 07 08 09 11 17 19'),
];
