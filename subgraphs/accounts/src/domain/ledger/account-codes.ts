/** The capacity ledger: what an organisation may still order. Every organisation has its own accounts. */
export const capacityCodes = ['PROGRAM_GRANT', 'CREDIT_LINE', 'ORDERS', 'PAYMENTS'] as const;
/** The money ledger: what is owed and paid. A fee is booked here alone, so that no credit limit can refuse it. */
export const moneyCodes = ['UNBILLED', 'RECEIVABLE', 'SALES', 'FEES', 'RETURNS', 'CASH', 'UNMATCHED', 'PSP_CLEARING', 'CARD'] as const;

export type CapacityCode = (typeof capacityCodes)[number];
export type MoneyCode = (typeof moneyCodes)[number];

/** What names one account of an organisation's ledgers; amounts with and without value-added tax are kept apart. */
export type LedgerAccount =
  | { ledger: 'CAP'; code: CapacityCode; currency: string; vatIncluded: null }
  | { ledger: 'FIN'; code: MoneyCode; currency: string; vatIncluded: boolean };

export function capacity(code: CapacityCode, currency: string): LedgerAccount {
  return { ledger: 'CAP', code, currency, vatIncluded: null };
}

export function moneyAccount(code: MoneyCode, { currency, vatIncluded }: { currency: string; vatIncluded: boolean }): LedgerAccount {
  return { ledger: 'FIN', code, currency, vatIncluded };
}
