/** Why a row of any file, or its heading, is rejected. */
export const FileProblemCode = {
  UNKNOWN_COLUMN: 'UNKNOWN_COLUMN',
  MISSING_COLUMN: 'MISSING_COLUMN',
  REPEATED_COLUMN: 'REPEATED_COLUMN',
  CELL_COUNT: 'CELL_COUNT',
  EMPTY: 'EMPTY',
  UNREADABLE: 'UNREADABLE',
  FORMULA: 'FORMULA',
  CONTROL_CHARACTER: 'CONTROL_CHARACTER',
  CARD_NUMBER: 'CARD_NUMBER',
} as const;
export type FileProblemCode = keyof typeof FileProblemCode;

/** Why a row of an export of repairs, or its heading, is rejected: a closed list. */
export const ImportProblemCode = {
  ...FileProblemCode,
  REPEATED_DISPATCH_ID: 'REPEATED_DISPATCH_ID',
  UNKNOWN_SHIP_TO: 'UNKNOWN_SHIP_TO',
  IN_THE_FUTURE: 'IN_THE_FUTURE',
  BEFORE_CREATION: 'BEFORE_CREATION',
  STATUS_CONTRADICTS_COMPLETION: 'STATUS_CONTRADICTS_COMPLETION',
  DEVICE_IN_REPAIR: 'DEVICE_IN_REPAIR',
  CONTRADICTS_RECORD: 'CONTRADICTS_RECORD',
  ILLEGAL_STATUS_MOVE: 'ILLEGAL_STATUS_MOVE',
} as const;
export type ImportProblemCode = keyof typeof ImportProblemCode;

/** One reason for which a row, or the heading, is rejected. */
export interface ImportProblem<Code extends string = ImportProblemCode> {
  /** The column; null when the row as a whole is meant. */
  column: string | null;
  /** What stood there; null when the row as a whole is meant. */
  value: string | null;
  code: Code;
  /** A sentence for a person, in English. */
  reason: string;
}
