/** How certification says that an exam is paid. */
export type ExamFee = 'WAIVED' | 'VOUCHER' | 'CHARGED' | 'NOT_STATED';

/**
 * An exam beyond the vouchers of a self-servicing account is charged; one paid by a voucher, or taken for an approved service provider,
 * costs nothing. Where the texts state no fee there is no line.
 * @source SSA-45 SSA-46
 */
export function examCharge(fee: ExamFee): 'CHARGED' | 'VOUCHER' | 'WAIVER' | null {
  if (fee === 'NOT_STATED') return null;
  return fee === 'WAIVED' ? 'WAIVER' : fee;
}
