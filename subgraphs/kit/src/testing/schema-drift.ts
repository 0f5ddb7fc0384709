import type { DataSource } from 'typeorm';

/** Keys, checks and indexes are written by hand in migrations; only tables and columns are compared. */
const keptByHand = /DROP CONSTRAINT|DROP INDEX|ADD CONSTRAINT|CREATE (UNIQUE )?INDEX/i;

/** The statements that would bring the database to the entities: none when the migrations and the entities say the same. */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query).filter((query) => !keptByHand.test(query));
}
