export type RefusalCode =
  | 'INVALID_DATE'
  | 'INVALID_QUARTER'
  | 'INVALID_MONEY'
  | 'INVALID_RULE_SET'
  | 'NEGATIVE_BUSINESS_DAYS'
  | 'NO_CALENDAR_FOR_REGION'
  | 'NO_CALENDAR_FOR_YEAR'
  | 'RULE_SET_NOT_FOUND'
  | 'UNKNOWN_CURRENCY'
  | 'UNKNOWN_TIME_ZONE';

/** An argument that cannot be answered honestly: the caller learns which and why, and nothing is assumed in its place. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}
