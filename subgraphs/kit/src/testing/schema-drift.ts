import type { DataSource, QueryRunner } from 'typeorm';

/** Keys, checks and indexes are written by hand in migrations; only tables and columns are compared. */
const keptByHand = /DROP CONSTRAINT|DROP INDEX|ADD CONSTRAINT|CREATE (UNIQUE )?INDEX|typeorm_metadata/i;

const generatedColumns = `select column_name as name from information_schema.columns where table_schema = current_schema() and is_generated = 'ALWAYS'`;

/** The statements that would bring the database to the entities: none when the migrations and the entities say the same. */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  // A column that the database works out is written by hand as well: no entity writes it.
  const generated = (await dataSource.query<{ name: string }[]>(generatedColumns)).map(({ name }) => `DROP COLUMN "${name}"`);
  const { upQueries } = await withoutMetadata(dataSource, () => dataSource.driver.createSchemaBuilder().log());
  return upQueries.map(({ query }) => query).filter((query) => !keptByHand.test(query) && !generated.some((ending) => query.endsWith(ending)));
}

/** Of generated columns TypeORM looks for expressions in a table of its own, which only its own migrations make. */
async function withoutMetadata<Answer>(dataSource: DataSource, work: () => Promise<Answer>): Promise<Answer> {
  const make = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode): QueryRunner => {
    const runner = make(mode);
    const ask = runner.query.bind(runner);
    runner.query = ((text: string, ...rest: unknown[]) => (/^\s*SELECT .* FROM .*typeorm_metadata/is.test(text) ? Promise.resolve([]) : ask(text, ...(rest as [])))) as QueryRunner['query'];
    return runner;
  };
  try {
    return await work();
  } finally {
    dataSource.createQueryRunner = make;
  }
}
