/**
 * What a programme is told of a credit line: approved while a limit is agreed, requested until it is decided for the first time, declined
 * where none is agreed. A line whose limit was lowered to nothing is none.
 * @source SSA-43 AASP-11
 */
export function creditFact({ status, agreedMinor }: { status: 'REQUESTED' | 'APPROVED' | 'DECLINED'; agreedMinor: bigint }): 'REQUESTED' | 'APPROVED' | 'DECLINED' {
  return status === 'APPROVED' && agreedMinor === 0n ? 'DECLINED' : status;
}

/**
 * A credit line is agreed with the finance group of the organisation's own region: of the same, or of the country that it is a part of.
 * @source AASP-12
 */
export function isOwnRegion(financeRegion: string, organizationRegion: string): boolean {
  return organizationRegion === financeRegion || organizationRegion.startsWith(`${financeRegion}-`);
}
