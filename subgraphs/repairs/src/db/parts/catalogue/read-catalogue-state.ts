import type { EntityManager } from 'typeorm';

import type { CataloguePart } from '../../../domain/parts/catalogue/catalogue-effect.js';

export interface KnownPart extends CataloguePart {
  id: string;
  number: string;
  version: number;
}

/** Reads the parts with these numbers and all that takes their place, over whatever steps; those told of are held until the transaction ends. */
export async function readCatalogueState(manager: EntityManager, { told, substitutes }: { told: readonly string[]; substitutes: readonly string[] }): Promise<Map<string, KnownPart>> {
  await manager.query('select id from repairs.part where number = any($1) order by number for update', [told]);
  const parts = await manager.query<KnownPart[]>(partsInChains, [[...told, ...substitutes]]);
  return new Map(parts.map((part) => [part.number, part]));
}

// The union ends also a chain that came back to itself.
const partsInChains = `
  with recursive chain as (
    select id, substitute_id from repairs.part where number = any($1)
    union
    select p.id, p.substitute_id from repairs.part p join chain c on p.id = c.substitute_id
  )
  select p.id, p.number, p.version, p.type, p.description ->> 'en' as en, p.description ->> 'nb' as nb, p.description ->> 'sv' as sv, p.description ->> 'de' as de,
    p.is_serialized as "isSerialized", p.condition, p.genuine, p.functional_test as "functionalTest",
    (select coalesce(array_agg(program order by program collate "C"), '{}') from unnest(p.programs) program) as programs, p.products,
    (select coalesce(array_agg(f.product_line || ':' || f.component_group order by (f.product_line || ':' || f.component_group) collate "C"), '{}') from repairs.part_fit f where f.part_id = p.id) as fits,
    s.number as substitute
  from chain join repairs.part p on p.id = chain.id left join repairs.part s on s.id = p.substitute_id`;
