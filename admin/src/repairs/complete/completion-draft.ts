import type { CompleteRepairInput, NoTroubleClass, RepairType } from '../../generated/operations.js';

export const noTroubleClasses: readonly NoTroubleClass[] = ['N01', 'N02', 'N03', 'N05', 'N06', 'N07', 'N99'];

/** What of a repair decides which serial numbers its completion needs. */
export interface CompletableRepair {
  id: string;
  version: number;
  repairType: RepairType;
  parts: readonly { line: number; number: string; description: string; partType: string | null; serialized: boolean | null }[];
}

export interface CompletionDraft {
  replacement: string;
  noTrouble: NoTroubleClass;
  /** Serial numbers as they were typed, by `kbb` or `kgb` and the line. */
  serials: Readonly<Record<string, string>>;
}

export const emptyCompletion: CompletionDraft = { replacement: '', noTrouble: 'N01', serials: {} };

/** The modules whose bad and good serial numbers are asked for. */
export function modulesOf({ parts }: Pick<CompletableRepair, 'parts'>): CompletableRepair['parts'] {
  return parts.filter(({ partType, serialized }) => partType === 'MODULE' && serialized === true);
}

/** Whether a whole unit takes the device's place. */
export function isWholeUnit({ repairType, parts }: Pick<CompletableRepair, 'repairType' | 'parts'>): boolean {
  return repairType === 'WUMS' || repairType === 'WUMC' || parts.some(({ partType }) => partType === 'REPLACEMENT');
}

export function serialOf({ serials }: Pick<CompletionDraft, 'serials'>, kind: 'kbb' | 'kgb', line: number): string {
  return (serials[`${kind}${line}`] ?? '').trim();
}

/** A completion as it is sent: what the kind of the repair does not ask for is left out. */
export function completionInput(repair: CompletableRepair, draft: CompletionDraft): CompleteRepairInput & { modules: { line: number; kbbSerial: string; kgbSerial: string }[] } {
  return {
    repairId: repair.id,
    expectedVersion: repair.version,
    ...(isWholeUnit(repair) ? { replacementSerialNumber: draft.replacement.trim().toUpperCase() } : {}),
    ...(repair.repairType === 'SVNR' ? { noTroubleClass: draft.noTrouble } : {}),
    modules: modulesOf(repair).map(({ line }) => ({ line, kbbSerial: serialOf(draft, 'kbb', line), kgbSerial: serialOf(draft, 'kgb', line) })),
  };
}

/** Whether everything that the completion asks for has been typed. */
export function isFilledIn(repair: CompletableRepair, draft: CompletionDraft): boolean {
  const { modules } = completionInput(repair, draft);
  return (!isWholeUnit(repair) || draft.replacement.trim() !== '') && modules.every(({ kbbSerial, kgbSerial }) => kbbSerial !== '' && kgbSerial !== '');
}
