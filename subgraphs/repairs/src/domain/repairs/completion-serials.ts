import type { PartType } from '../parts/part-codes.js';
import type { RepairType } from '../repair-codes.js';
import type { KnownSerialLack } from './known-serials.js';
import { isWholeUnit, usesParts } from './types/repair-types.js';
import type { TripLack } from './types/trip-lacks.js';

/** A part line as it stands when its repair is to be completed. */
export interface CompletedLine {
  line: number;
  /** Null when it is not known what kind of part it is. */
  partType: PartType | null;
  /** Null when it is not known whether its parts have serial numbers. */
  serialized: boolean | null;
  /** Serial number of the bad part that came out. */
  kbbSerial: string | null;
  /** Serial number of the good part that went in. */
  kgbSerial: string | null;
}

export interface CompletionSerials {
  repairType: RepairType;
  lines: readonly CompletedLine[];
  replacementSerialNumber: string | null;
  /** The device's own. */
  serialNumber: string;
  noTroubleClass: string | null;
}

export type CompletionLack = { code: LineLack; line: number } | { code: WholeLack; line: null };
export type LineLack = 'KBB_MISSING' | 'KGB_MISSING' | 'SERIALS_EQUAL' | 'SERIAL_REPEATED' | 'SERIALS_NOT_ASKED' | 'SERIAL_OF_THE_DEVICE' | KnownSerialLack;
export type WholeLack = 'REPLACEMENT_MISSING' | 'REPLACEMENT_IS_THE_DEVICE' | 'REPLACEMENT_NOT_ALONE' | 'REPLACEMENT_NOT_ASKED' | 'CLASS_MISSING' | 'CLASS_NOT_ASKED' | 'PARTS_NOT_ASKED' | TripLack;

/**
 * A module with a serial number is completed with the pair of the bad one and the good one, a whole unit with the serial
 * number of its replacement, which is the one part and not the device itself; a part without serial numbers is told none, and
 * no module has the device's own; a service without a repair says why there was none, and uses no parts.
 * @source AASP-17
 */
export function completionLacks({ repairType, lines, replacementSerialNumber, serialNumber, noTroubleClass }: CompletionSerials): CompletionLack[] {
  const isExchange = isWholeUnit(repairType) || lines.some(({ partType }) => partType === 'REPLACEMENT');
  const lack = (code: WholeLack, isLacking: boolean): CompletionLack[] => (isLacking ? [{ code, line: null }] : []);
  return [
    ...lines.flatMap((line) => ofModule(line, serialNumber)),
    ...repeated(lines),
    ...lack('REPLACEMENT_MISSING', isExchange && replacementSerialNumber === null),
    ...lack('REPLACEMENT_NOT_ASKED', !isExchange && replacementSerialNumber !== null),
    ...lack('REPLACEMENT_IS_THE_DEVICE', replacementSerialNumber === serialNumber),
    ...lack('REPLACEMENT_NOT_ALONE', isExchange && lines.length > 1),
    ...lack('CLASS_MISSING', !usesParts(repairType) && noTroubleClass === null),
    ...lack('CLASS_NOT_ASKED', usesParts(repairType) && noTroubleClass !== null),
    ...lack('PARTS_NOT_ASKED', !usesParts(repairType) && lines.length > 0),
  ];
}

function ofModule({ line, partType, serialized, kbbSerial, kgbSerial }: CompletedLine, serialNumber: string): CompletionLack[] {
  const isModule = partType === 'MODULE' && serialized === true;
  const told = [kbbSerial, kgbSerial].filter((serial) => serial !== null);
  const lack = (code: LineLack, isLacking: boolean): CompletionLack[] => (isLacking ? [{ code, line }] : []);
  return [
    ...lack('KBB_MISSING', isModule && kbbSerial === null),
    ...lack('KGB_MISSING', isModule && kgbSerial === null),
    ...lack('SERIALS_EQUAL', kbbSerial !== null && kbbSerial === kgbSerial),
    ...lack('SERIALS_NOT_ASKED', serialized === false && told.length > 0),
    ...lack('SERIAL_OF_THE_DEVICE', partType !== 'REPLACEMENT' && told.includes(serialNumber)),
  ];
}

/** A serial number that an earlier line told already, in either place. */
function repeated(lines: readonly CompletedLine[]): CompletionLack[] {
  const seen = new Set<string>();
  return lines.flatMap(({ line, kbbSerial, kgbSerial }) => {
    const told = [kbbSerial, kgbSerial].filter((serial) => serial !== null);
    const isSeen = told.some((serial) => seen.has(serial));
    for (const serial of told) seen.add(serial);
    return isSeen ? [{ code: 'SERIAL_REPEATED' as const, line }] : [];
  });
}
