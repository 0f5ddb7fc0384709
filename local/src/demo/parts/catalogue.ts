import { idOf } from '../random.js';

/** A part of the demonstration's catalogue; the numbers are invented in the form of the trade. */
export interface DemoPart {
  id: string;
  number: string;
  type: 'ADJUSTMENT' | 'MODULE' | 'REPLACEMENT' | 'SERVICE' | 'OTHER';
  description: Readonly<Record<'en' | 'nb' | 'sv' | 'de', string>>;
  isSerialized: boolean;
  condition: 'NEW' | 'PREVIOUSLY_USED';
  /** The products it fits by name; none fits every product of its family. */
  products: readonly string[];
  /** The family of products and the trade's group of components. */
  fit: readonly [productLine: string, componentGroup: string] | null;
  /** In Norwegian kroner, without value-added tax; null where it is not sold. */
  stockPrice: number | null;
  exchangePrice: number | null;
  /** The number of the part that takes its place. */
  substitute: string | null;
  onHand: number;
}

type Words = readonly [en: string, nb: string, sv: string, de: string];

const kinds: Readonly<Record<string, { words: Words; group: string; price: number; exchange: number; serialized?: true }>> = {
  display: { words: ['Display', 'Skjerm', 'Bildskärm', 'Display'], group: '2', price: 2_890, exchange: 1_190, serialized: true },
  battery: { words: ['Battery', 'Batteri', 'Batteri', 'Batterie'], group: '6', price: 690, exchange: 390 },
  camera: { words: ['Rear camera', 'Bakre kamera', 'Bakre kamera', 'Rückkamera'], group: '1', price: 1_490, exchange: 690, serialized: true },
  rear: { words: ['Rear system', 'Bakside', 'Baksida', 'Rückseite'], group: '1', price: 2_290, exchange: 1_090, serialized: true },
  topCase: { words: ['Top case with battery', 'Toppdeksel med batteri', 'Överdel med batteri', 'Oberteil mit Batterie'], group: '4', price: 3_490, exchange: 1_690, serialized: true },
  board: { words: ['Logic board', 'Hovedkort', 'Moderkort', 'Hauptplatine'], group: '5', price: 6_900, exchange: 2_990, serialized: true },
  power: { words: ['Power supply', 'Strømforsyning', 'Nätaggregat', 'Netzteil'], group: '6', price: 1_890, exchange: 890 },
};

const products: readonly (readonly [name: string, line: string, parts: readonly (readonly [number: string, kind: string, onHand: number])[]])[] = [
  ['iPhone 15', 'IPHONE', [['661-30363', 'display', 64], ['661-30373', 'battery', 140], ['661-30397', 'camera', 22], ['661-30401', 'rear', 15]]],
  ['iPhone 14', 'IPHONE', [['661-28356', 'display', 48], ['661-28440', 'battery', 96], ['661-28391', 'rear', 18], ['661-28402', 'camera', 9]]],
  ['iPhone 13', 'IPHONE', [['661-21996', 'display', 30], ['661-21992', 'battery', 75], ['661-21999', 'camera', 0]]],
  ['iPhone SE (3rd generation)', 'IPHONE', [['661-27006', 'display', 26], ['661-27012', 'battery', 41]]],
  ['iPhone 12', 'IPHONE', [['661-17939', 'display', 4], ['661-17920', 'battery', 33]]],
  ['iPad (10th generation)', 'IPAD', [['661-29031', 'display', 7], ['661-29033', 'battery', 12]]],
  ['iPad Pro 11-inch', 'IPAD', [['661-31201', 'display', 3], ['661-31207', 'battery', 6]]],
  ['MacBook Air (M2)', 'MAC', [['661-29531', 'topCase', 11], ['661-29525', 'display', 14], ['661-29535', 'board', 5]]],
  ['MacBook Pro 14-inch', 'MAC', [['661-21554', 'display', 8], ['661-21960', 'topCase', 9], ['661-22055', 'board', 2]]],
  ['iMac 24-inch', 'MAC', [['661-18953', 'display', 3], ['661-18969', 'power', 16], ['661-18977', 'board', 0]]],
  ['Mac mini (M2)', 'MAC', [['661-32010', 'board', 4], ['661-32014', 'power', 10]]],
  ['Watch Series 8', 'WATCH', [['661-33101', 'display', 6], ['661-33105', 'battery', 19]]],
];

const units: readonly (readonly [number: string, name: string, line: string, price: number, onHand: number, used?: true])[] = [
  ['XN15A/A', 'iPhone 15', 'IPHONE', 8_490, 40],
  ['XN14A/A', 'iPhone 14', 'IPHONE', 6_990, 35, true],
  ['XN13A/A', 'iPhone 13', 'IPHONE', 5_490, 28, true],
  ['XNSEA/A', 'iPhone SE (3rd generation)', 'IPHONE', 3_990, 25],
  ['661-29022', 'iPad (10th generation)', 'IPAD', 3_790, 18],
  ['661-27290', 'iPad Air (5th generation)', 'IPAD', 5_290, 12, true],
  ['661-31200', 'iPad Pro 11-inch', 'IPAD', 7_690, 2],
  ['XW08A/A', 'Watch Series 8', 'WATCH', 2_990, 14],
];

const others: readonly (readonly [number: string, words: Words, price: number | null, onHand: number])[] = [
  ['923-10418', ['Screw set', 'Skruesett', 'Skruvsats', 'Schraubensatz'], 49, 400],
  ['923-10421', ['Adhesive strips, 10 sets', 'Limstrips, 10 sett', 'Limremsor, 10 set', 'Klebestreifen, 10 Sätze'], 129, 250],
  ['076-00517', ['Thermal paste kit', 'Sett med kjølepasta', 'Sats med kylpasta', 'Wärmeleitpasten-Set'], 89, 120],
  ['922-09984', ['Speaker mesh', 'Høyttalernett', 'Högtalarnät', 'Lautsprechergitter'], 59, 60],
  ['923-20733', ['SIM tray', 'SIM-skuff', 'SIM-fack', 'SIM-Fach'], 69, 90],
  ['923-20740', ['Taptic engine', 'Vibrasjonsmotor', 'Vibrationsmotor', 'Vibrationsmotor'], 349, 31],
  ['922-08812', ['Keyboard caps, Nordic', 'Tastekapsler, nordisk', 'Tangentkåpor, nordiska', 'Tastenkappen, nordisch'], 199, 24],
  ['922-08813', ['Keyboard caps, German', 'Tastekapsler, tysk', 'Tangentkåpor, tyska', 'Tastenkappen, deutsch'], 199, 26],
  ['076-00602', ['Shipping box, small', 'Fraktboks, liten', 'Fraktlåda, liten', 'Versandbox, klein'], 39, 500],
  ['076-00603', ['Shipping box, large', 'Fraktboks, stor', 'Fraktlåda, stor', 'Versandbox, groß'], 69, 210],
  ['011-00663', ['Adjustment without a part', 'Justering uten del', 'Justering utan del', 'Justierung ohne Teil'], null, 0],
  ['923-30011', ['Display adhesive, tablet', 'Skjermlim, nettbrett', 'Skärmlim, surfplatta', 'Displaykleber, Tablet'], 99, 44],
];

/** An older number that the depot no longer sends, and what it sends in its place. */
const replaced: readonly (readonly [number: string, by: string])[] = [['661-21988', '661-21996'], ['661-21951', '661-21988'], ['661-25840', '661-28356'], ['661-17542', '661-17939'], ['661-08812', '661-18969']];

function texts([en, nb, sv, de]: Words, product: string | null): DemoPart['description'] {
  const of = (word: string): string => (product === null ? word : `${word}, ${product}`);
  return { en: of(en), nb: of(nb), sv: of(sv), de: of(de) };
}

function moduleParts(): DemoPart[] {
  return products.flatMap(([product, line, parts]) =>
    parts.map(([number, kind, onHand]) => {
      const { words, group, price, exchange, serialized = false } = kinds[kind]!;
      return { ...part(number), type: 'MODULE' as const, description: texts(words, product), isSerialized: serialized, fit: [line, group] as const, products: [product], stockPrice: price, exchangePrice: exchange, onHand };
    }),
  );
}

function wholeUnits(): DemoPart[] {
  const words: Words = ['Whole unit', 'Hel enhet', 'Hel enhet', 'Ganzes Gerät'];
  const groups: Readonly<Record<string, string>> = { IPHONE: 'B', IPAD: 'F', WATCH: 'W' };
  return units.map(([number, product, line, price, onHand, used = false]) => ({
    ...{ ...part(number), type: 'REPLACEMENT' as const, description: texts(words, product), isSerialized: true, condition: used ? ('PREVIOUSLY_USED' as const) : ('NEW' as const) },
    ...{ fit: [line, groups[line]!] as const, products: [], stockPrice: price, exchangePrice: Math.round(price * 0.4), onHand },
  }));
}

function part(number: string): Pick<DemoPart, 'id' | 'number' | 'condition' | 'substitute'> {
  return { id: idOf(`part ${number}`), number, condition: 'NEW', substitute: null };
}

/** The whole catalogue; what takes another's place comes before it. */
export function demoCatalogue(): DemoPart[] {
  const smallParts = others.map(([number, words, price, onHand]) => ({
    ...{ ...part(number), type: price === null ? ('ADJUSTMENT' as const) : ('OTHER' as const), description: texts(words, null), isSerialized: false },
    ...{ fit: null, products: [], stockPrice: price, exchangePrice: null, onHand },
  }));
  const current: DemoPart[] = [...moduleParts(), ...wholeUnits(), ...smallParts];
  for (const [number, by] of replaced) {
    const successor = current.find((candidate) => candidate.number === by)!;
    current.push({ ...successor, ...part(number), substitute: by, onHand: 0 });
  }
  return current;
}
