import type { EntityManager } from 'typeorm';

import type { PartChanges } from '../../../domain/parts/catalogue/catalogue-effect.js';
import { inColumns } from '../../write-rows.js';
import type { KnownPart } from './read-catalogue-state.js';

export interface WrittenPart extends KnownPart {
  substituteId: string | null;
  versionId: string;
  changes: PartChanges;
}

export interface WrittenBy {
  at: Date;
  bySubject: string;
  byName: string;
  importId: string | null;
}

/** Writes new and changed parts, what they fit, and a version of each, in four statements however many they are. */
export async function writeCatalogue(manager: EntityManager, by: WrittenBy, parts: readonly WrittenPart[]): Promise<void> {
  if (parts.length === 0) return;
  const rows = parts.map(({ en, nb, sv, de, ...part }) => inColumns({ ...part, description: { en, nb, sv, de } }));
  await manager.query(
    `insert into repairs.part (id, number, type, description, is_serialized, condition, genuine, functional_test, programs, products, substitute_id, version)
     select id, number, type, description, is_serialized, condition, genuine, functional_test, programs, products, substitute_id, version from json_populate_recordset(null::repairs.part, $1::json)
     on conflict (id) do update set type = excluded.type, description = excluded.description, is_serialized = excluded.is_serialized, condition = excluded.condition, genuine = excluded.genuine,
       functional_test = excluded.functional_test, programs = excluded.programs, products = excluded.products, substitute_id = excluded.substitute_id, version = excluded.version`,
    [JSON.stringify(rows)],
  );
  const fitted = parts.filter(({ changes }) => changes.fits !== undefined);
  const fits = fitted.flatMap(({ id, fits: said }) => said.map((fit) => [id, ...fit.split(':')] as const));
  await manager.query('delete from repairs.part_fit where part_id = any($1::uuid[])', [fitted.map(({ id }) => id)]);
  await manager.query('insert into repairs.part_fit (part_id, product_line, component_group) select * from unnest($1::uuid[], $2::text[], $3::text[])', [0, 1, 2].map((place) => fits.map((fit) => fit[place])));
  await manager.query(
    `insert into repairs.part_version (id, part_id, version, changes, at, by_subject, by_name, import_id)
     select v.id, v.part_id, v.version, v.changes, $2, $3, $4, $5 from json_populate_recordset(null::repairs.part_version, $1::json) v`,
    [JSON.stringify(parts.map(({ id, versionId, version, changes }) => ({ id: versionId, part_id: id, version, changes }))), by.at, by.bySubject, by.byName, by.importId],
  );
}
