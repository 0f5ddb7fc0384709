/** Why a row of an import, or its heading, is rejected: a closed list. */
export const ImportProblemCode = {
  UNKNOWN_COLUMN: 'UNKNOWN_COLUMN',
  MISSING_COLUMN: 'MISSING_COLUMN',
  REPEATED_COLUMN: 'REPEATED_COLUMN',
  CELL_COUNT: 'CELL_COUNT',
  EMPTY: 'EMPTY',
  UNREADABLE: 'UNREADABLE',
  FORMULA: 'FORMULA',
  CONTROL_CHARACTER: 'CONTROL_CHARACTER',
  CARD_NUMBER: 'CARD_NUMBER',
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
export interface ImportProblem {
  /** The column; null when the row as a whole is meant. */
  column: string | null;
  /** What stood there; null when the row as a whole is meant. */
  value: string | null;
  code: ImportProblemCode;
  /** A sentence for a person, in English. */
  reason: string;
}
