import { deviceColumns, type DeviceField } from '../domain/devices/import-columns.js';
import { imeiCheckDigitHolds } from '../domain/identifiers/imei.js';
import { Chance } from './chance.js';

export interface ExampleDevices {
  rows: number;
  /** The date of the file, as 2026-03-31: nothing in it was bought later. */
  until: string;
  /** The same seed gives the same file. */
  seed?: string;
  /** Makes one row in a hundred wrong. */
  withBadRows?: boolean;
}

const fields = Object.keys(deviceColumns) as DeviceField[];
type Cells = Readonly<Record<DeviceField, string>>;

const products = [
  ['iPhone 15', 'IPHONE', '128 GB'],
  ['iPhone 14 Pro', 'IPHONE', '256 GB'],
  ['iPhone SE (3rd generation)', 'IPHONE', '64 GB'],
  ['iPad (10th generation)', 'IPAD', 'Wi-Fi, 64 GB'],
  ['iPad Air (5th generation)', 'IPAD', 'Wi-Fi + Cellular, 256 GB'],
  ['MacBook Air (13-inch, M2)', 'MAC', '8 GB, 256 GB'],
] as const;
const day = 24 * 60 * 60 * 1_000;

/** An installed base as an organisation's own system would write it, a line at a time: bought over three years, nearly all under a plan. */
export function* exampleDeviceLines(options: ExampleDevices): Generator<string> {
  const { rows, seed = 'example', withBadRows = false } = options;
  const chance = new Chance(`${seed} ${rows}`);
  yield line(fields.map((field) => deviceColumns[field].name));
  for (let number = 1; number <= rows; number += 1) {
    const cells = cellsOf(number, options, chance);
    const row = withBadRows && number % 100 === 0 ? { ...cells, ...spoilers[(number / 100) % spoilers.length]! } : cells;
    yield line(fields.map((field) => row[field]));
  }
}

function cellsOf(number: number, { until, seed = 'example' }: ExampleDevices, chance: Chance): Cells {
  const [productName, productLine, configuration] = chance.of(products);
  const boughtOn = new Date(Date.parse(`${until}T00:00:00Z`) - chance.below(3 * 365) * day);
  const isCovered = productLine !== 'MAC' && chance.below(50) > 0;
  const nothing = Object.fromEntries(fields.map((field) => [field, ''])) as Record<DeviceField, string>;
  return {
    ...nothing,
    ...{ serialNumber: `ZX${seed.slice(0, 1).toUpperCase()}${String(number).padStart(9, '0')}`, relation: chance.below(10) === 0 ? 'LEASED' : 'OWNED', productName, productLine, configuration },
    imei: productLine === 'IPHONE' ? imei(number) : '',
    ...{ purchasedOn: dateOf(boughtOn), purchaseCountry: 'NO', proofReference: `INV-${String(1 + Math.floor(number / 40)).padStart(6, '0')}`, proofDatedOn: dateOf(boughtOn) },
    ...{ isVintage: 'no', activationLock: 'OFF', isLoaner: chance.below(200) === 0 ? 'yes' : 'no' },
    ...(isCovered ? { coverageKind: 'PROTECTION_PLAN', coverageStartsOn: dateOf(boughtOn), coverageEndsOn: dateOf(new Date(boughtOn.getTime() + 4 * 365 * day)), coverageAgreement: `AGR-${String(1 + Math.floor(number / 500)).padStart(6, '0')}` } : {}),
  };
}

/** Of a range that no maker has, with its check digit. */
function imei(number: number): string {
  const body = `99${String(number).padStart(12, '0')}`;
  return [...'0123456789'].map((digit) => body + digit).find(imeiCheckDigitHolds)!;
}

function dateOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

const spoilers: readonly Partial<Cells>[] = [
  { serialNumber: '' },
  { relation: 'BORROWED' },
  { purchasedOn: '31.03.2026' },
  { purchasedOn: '2099-01-01' },
  { coverageKind: 'PROTECTION_PLAN', coverageStartsOn: '' },
  { coverageKind: 'PROTECTION_PLAN', coverageStartsOn: '2026-02-01', coverageEndsOn: '2026-01-31' },
  { productName: '=HYPERLINK("http://example.invalid")' },
  { imei: '49015420323751' },
  { coverageKind: 'THIRD_PARTY', coverageStartsOn: '2026-01-01', coverageProvider: '' },
  { serialNumber: 'ZX-0001' },
];

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
