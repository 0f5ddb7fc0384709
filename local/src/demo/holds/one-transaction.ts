import type { DataSource } from 'typeorm';

interface Client {
  query: (asked: unknown, ...rest: unknown[]) => Promise<unknown>;
}

const begins: ReadonlySet<unknown> = new Set(['begin', 'begin read only']);

/**
 * Runs `work` in one transaction of the database, each transaction of the platform's within as a part of it: the services that run
 * beside see nothing before all of it is there, or nothing at all.
 */
export async function inOneTransaction(dataSource: DataSource, work: (within: DataSource) => Promise<void>): Promise<void> {
  const runner = dataSource.createQueryRunner();
  const client = (await runner.connect()) as Client;
  const part: Client = Object.create(client, {
    query: {
      value: async (asked: unknown, ...rest: unknown[]) => {
        if (begins.has(asked)) return client.query('savepoint part');
        if (asked === 'commit') return client.query('release savepoint part');
        if (asked === 'rollback') {
          await client.query('rollback to savepoint part');
          return client.query('release savepoint part');
        }
        return client.query(asked, ...rest);
      },
    },
  });
  const within: DataSource = Object.create(dataSource, {
    // What is read and written within goes through the one connection, which nobody gives back before the end.
    createQueryRunner: { value: () => Object.create(runner, { connect: { value: () => Promise.resolve(part) }, release: { value: () => Promise.resolve() } }) },
  });
  await client.query('begin');
  // The transaction is open, so TypeORM must not look for one of its own.
  const state = runner as { isTransactionActive: boolean };
  state.isTransactionActive = true;
  try {
    await work(within);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    state.isTransactionActive = false;
    await runner.release();
  }
}
