import type { ValueTransformer } from 'typeorm';

/** Amounts are whole numbers of the currency's minor unit, of any size; the driver brings them as text. */
export const minorUnits: ValueTransformer = {
  to: (amount: bigint | null | undefined) => (typeof amount === 'bigint' ? String(amount) : amount),
  from: (text: string | null) => (text === null ? null : BigInt(text)),
};
