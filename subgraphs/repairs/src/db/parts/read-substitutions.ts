import type { ReadSession } from '@platform/kit/database/session.js';

// Depth is kept so that the nearest come first; the union ends also a chain that came back to itself.
const after = `
  with recursive chain as (
    select p.id as root, p.substitute_id as id, 1 as depth from repairs.part p where p.id = any($1::uuid[]) and p.substitute_id is not null
    union
    select c.root, p.substitute_id, c.depth + 1 from repairs.part p join chain c on p.id = c.id where p.substitute_id is not null and c.depth < 50
  )
  select root as "parentId", id from chain order by depth`;
const before = `
  with recursive chain as (
    select p.substitute_id as root, p.id, 1 as depth from repairs.part p where p.substitute_id = any($1::uuid[])
    union
    select c.root, p.id, c.depth + 1 from repairs.part p join chain c on p.substitute_id = c.id where c.depth < 50
  )
  select c.root as "parentId", c.id from chain c join repairs.part p on p.id = c.id order by c.depth, p.number`;

export interface Substitution {
  parentId: string;
  id: string;
}

/** The parts that take the place of each, the nearest first: the last is the one that is sent today. */
export function readSuccessors(reads: Pick<ReadSession, 'query'>, partIds: readonly string[]): Promise<Substitution[]> {
  return reads.query<Substitution>(after, [partIds]);
}

/** The parts whose place each has taken over whatever steps, the nearest first. */
export function readPredecessors(reads: Pick<ReadSession, 'query'>, partIds: readonly string[]): Promise<Substitution[]> {
  return reads.query<Substitution>(before, [partIds]);
}
