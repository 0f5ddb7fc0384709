import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** For whom a transaction runs; row-level security reads these settings and nothing else. */
export interface Actor {
  /** The organisation whose rows may be written, and read; null when none. */
  tenant: string | null;
  /** `program` lets the manufacturer's staff read across tenants. */
  scope: 'program' | 'tenant';
  subject: string;
  roles: readonly string[];
  requestId: string;
}

const settings = `select set_config('app.tenant', $1, true), set_config('app.scope', $2, true), set_config('app.actor', $3, true),
  set_config('app.roles', $4, true), set_config('app.request', $5, true)`;

function settingValues(actor: Actor): string[] {
  return [actor.tenant ?? '', actor.scope, actor.subject, actor.roles.join(','), actor.requestId];
}

/** TypeORM's way, outside its public interface, to end a connection instead of giving it back. */
interface DiscardableRunner {
  releasePostgresConnection(error: unknown): Promise<void>;
}

/** The connection's socket, outside the public interface of `pg` too. */
interface CorkableClient {
  connection: { stream: { cork(): void; uncork(): void } };
}

interface OpenTransaction {
  runner: QueryRunner;
  client: PoolClient;
}

/** A transaction whose opening is on its way; what is asked for at once travels with it. */
interface OpeningTransaction extends OpenTransaction {
  opened: Promise<unknown>;
}

/** Takes a connection and sends what opens the transaction, together with what else is asked for in this tick. */
async function startOpening(dataSource: DataSource, actor: Actor, begin: 'begin' | 'begin read only'): Promise<OpeningTransaction> {
  const runner = dataSource.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  const { stream } = (client as unknown as CorkableClient).connection;
  // One packet and one round trip, whatever its statements.
  stream.cork();
  process.nextTick(() => stream.uncork());
  const opened = Promise.all([client.query(begin), client.query({ name: 'open-session', text: settings, values: settingValues(actor) })]);
  // The transaction is already open, so TypeORM must not open one of its own inside it.
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
  return { runner, client, opened };
}

async function open(dataSource: DataSource, actor: Actor, begin: 'begin' | 'begin read only'): Promise<OpenTransaction> {
  const transaction = await startOpening(dataSource, actor, begin);
  try {
    await transaction.opened;
  } catch (error) {
    await abandon(transaction);
    throw error;
  }
  return transaction;
}

async function close({ runner, client }: OpenTransaction, end: 'commit' | 'rollback'): Promise<void> {
  (runner as { isTransactionActive: boolean }).isTransactionActive = false;
  try {
    await client.query(end);
  } catch (error) {
    // A connection that could not end its transaction must not serve anybody else.
    await (runner as unknown as DiscardableRunner).releasePostgresConnection(error);
    throw error;
  }
  await runner.release();
}

async function abandon(transaction: OpenTransaction): Promise<void> {
  try {
    await close(transaction, 'rollback');
  } catch {
    // The connection is gone, and with it the transaction: the first error is the one to report.
  }
}

/** Runs `work` in one transaction as `actor`; commits when it answers, rolls back when it throws. */
export function inTransaction<T>(dataSource: DataSource, actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return run(() => open(dataSource, actor, 'begin'), work);
}

/** Runs `work` in one transaction that can only read. */
export function inReadTransaction<T>(dataSource: DataSource, actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return run(() => open(dataSource, actor, 'begin read only'), work);
}

async function run<T>(begin: () => Promise<OpenTransaction>, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const transaction = await begin();
  let answer: T;
  try {
    answer = await work(transaction.runner.manager);
  } catch (error) {
    await abandon(transaction);
    throw error;
  }
  await close(transaction, 'commit');
  return answer;
}

/**
 * One read-only transaction for all reads of a request, opened by the first of them and on the way with it: were the opening refused, what
 * travels behind it would see no row, for nobody is set to see any. Statements asked for in the same tick share a round trip.
 */
export class ReadSession {
  private opening: Promise<OpeningTransaction> | undefined;
  private ended = false;
  /** How many statements this request has cost so far, the opening not counted. */
  statements = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly actor: Actor,
  ) {}

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.ended) throw new Error('This request has already been answered; it can read no more.');
    this.opening ??= startOpening(this.dataSource, this.actor, 'begin read only');
    const { client, opened } = await this.opening;
    this.statements += 1;
    const [{ rows }] = await Promise.all([client.query<Row>(text, [...values]), opened]);
    return rows;
  }

  async end(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    if (this.opening === undefined) return;
    const transaction = await this.opening.catch(() => undefined);
    if (transaction !== undefined) await abandon(transaction);
  }
}
