import type { EntityManager } from 'typeorm';

const letters = { INVOICE: 'I', CREDIT_NOTE: 'C', RECEIPT: 'R' } as const;

/** The next number of an organisation's documents of a kind in a year: the counter's row is held until the document is there, so none is missing. */
export async function nextDocumentNumber(manager: EntityManager, { tenantId, kind, today }: { tenantId: string; kind: keyof typeof letters; today: string }): Promise<string> {
  const [counter] = await manager.query<{ last: number }[]>(
    `insert into document_counter as c (tenant_id, kind, year, last) values ($1, $2, $3, 1)
     on conflict (tenant_id, kind, year) do update set last = c.last + 1 returning last`,
    [tenantId, kind, Number(today.slice(0, 4))],
  );
  return `${letters[kind]}${today.slice(2, 4)}-${String(counter!.last).padStart(5, '0')}`;
}
