import type { EntityManager } from 'typeorm';

export interface AuditNumberGiven {
  year: number;
  numberInYear: number;
  /** As A-2026-0007. */
  number: string;
}

/** Takes the next number of a year. It stays taken only if the caller's transaction commits, so numbers have no gaps. */
export async function nextAuditNumber(year: number, manager: EntityManager): Promise<AuditNumberGiven> {
  const [given] = await manager.query<{ last: number }[]>(
    `insert into audit_number (year, last) values ($1, 1) on conflict (year) do update set last = audit_number.last + 1 returning last`,
    [year],
  );
  const numberInYear = given!.last;
  return { year, numberInYear, number: `A-${year}-${String(numberInYear).padStart(4, '0')}` };
}
