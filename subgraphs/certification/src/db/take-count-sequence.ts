import type { EntityManager } from 'typeorm';

/** The next number in the order of an organisation's counts; whoever else wants one waits until this transaction ends. */
export async function takeCountSequence(manager: EntityManager, organizationId: string): Promise<number> {
  const [rows] = await manager.query<[{ counts_published: number }[], number]>(
    'update known_organization set counts_published = counts_published + 1 where tenant_id = $1 returning counts_published',
    [organizationId],
  );
  if (rows[0] === undefined) throw new Error(`Organisation ${organizationId} is not known here.`);
  return rows[0].counts_published;
}
