export type WarrantyGround = 'terms' | 'warranty' | 'plan';

/** On what the end of a service's warranty rests: the plan or the warranty where the service is warranted as long as that, else the days that the terms give. */
export function longestWarranty(until: string, { appleWarrantyEnd, appleCareEnd }: { appleWarrantyEnd: string | null; appleCareEnd: string | null }): WarrantyGround {
  if (until === appleCareEnd) return 'plan';
  return until === appleWarrantyEnd ? 'warranty' : 'terms';
}
