import type { Db } from 'pg-boss';
import type { EntityManager } from 'typeorm';

/** Lets pg-boss speak through the caller's open transaction. */
export function joining(manager: EntityManager): Db {
  return {
    executeSql: async (text, values) => {
      const result = (await manager.queryRunner!.query(text, values as unknown[], true)) as { records?: unknown[] };
      return { rows: (result.records ?? []) as never[] };
    },
  };
}
