interface Reader {
  query: <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;
}

export interface ChainLink {
  /** The device that the chain was asked for. */
  parentId: string;
  id: string;
  /** 0 for the device itself, less for those before it, more for those after it. */
  place: number;
}

export const chainMax = 50;

/** The devices that stood in for each other, up to 50 before and after each one asked for; the first original first. */
export function readSwapChains(reads: Reader, deviceIds: readonly string[]): Promise<ChainLink[]> {
  return reads.query<ChainLink>(
    `with recursive before_it as (
       select d.id as asked, d.tenant_id, d.id, d.replaces_id, 0 as place from repairs.device d where d.id = any($1::uuid[])
       union all
       select b.asked, d.tenant_id, d.id, d.replaces_id, b.place - 1 from before_it b join repairs.device d on d.tenant_id = b.tenant_id and d.id = b.replaces_id where b.place > -$2::int
     ), after_it as (
       select d.id as asked, d.tenant_id, d.id, 0 as place from repairs.device d where d.id = any($1::uuid[])
       union all
       select a.asked, d.tenant_id, d.id, a.place + 1 from after_it a join repairs.device d on d.tenant_id = a.tenant_id and d.replaces_id = a.id where a.place < $2::int
     )
     select asked as "parentId", id, place from before_it union select asked, id, place from after_it order by 1, 3`,
    [deviceIds, chainMax],
  );
}
