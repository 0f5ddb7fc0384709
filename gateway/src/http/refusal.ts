import type { ErrorCode } from '../errors/error-codes.js';
import type { Limit } from '../limits/limit.js';

/** Why a request goes no further, in words its sender may read. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    readonly details: { message: string; headers?: Readonly<Record<string, string>>; limit?: Limit },
  ) {
    super(details.message);
  }
}
