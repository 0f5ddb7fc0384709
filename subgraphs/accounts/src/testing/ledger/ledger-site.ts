import { randomUUID } from 'node:crypto';

import pg from 'pg';
import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';

import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { inTransaction } from '@platform/kit/database/session.js';
import type { TestDatabase } from '@platform/kit/testing/test-database.js';

import { book, type Leg } from '../../actions/ledger/book.js';
import { entities, schema } from '../../db/database.js';

/** An organisation that books in a test, and its service account. */
export interface Site {
  tenant: string;
  serviceAccountId: string;
}

let soldTo = 900_000_001;

/** The ledger of one database, reached as the service reaches it, and as an administrator who looks behind it. */
export class LedgerSite {
  private constructor(
    readonly dataSource: DataSource,
    readonly admin: pg.Client,
  ) {}

  static async open(database: Pick<TestDatabase, 'adminUrl' | 'urlOf'>): Promise<LedgerSite> {
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    const dataSource = await createDataSource({ url: database.urlOf(schema), schema, entities, migrations: [], poolSize: 4 }).initialize();
    return new LedgerSite(dataSource, admin);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.admin.end();
  }

  async organization(): Promise<Site> {
    const [tenant, serviceAccountId] = [randomUUID(), randomUUID()];
    await this.admin.query(`insert into accounts.known_organization (tenant_id, registered_at) values ($1, now())`, [tenant]);
    await this.admin.query(
      `insert into accounts.service_account (tenant_id, id, sold_to, type, status, standing, created_on, version)
       values ($1, $2, $3, 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', 'ACTIVE', 'GOOD', '2026-01-01', 1)`,
      [tenant, serviceAccountId, String(soldTo++).padStart(10, '0')],
    );
    return { tenant, serviceAccountId };
  }

  /** Books as the service would; answers the database's refusal by its code or constraint, or null. */
  async book(tenant: string, legs: readonly Leg[], now: Date): Promise<string | null> {
    try {
      await this.as(tenant, (query) => book({ query } as never, { viewer: systemViewer('accounts'), requestId: 'test', now: () => now, newId: () => newId() }, { tenant, subject: { type: 'Test', id: tenant }, legs }));
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  }

  /** Runs statements in one transaction of the service's login, in an organisation's name. */
  as<T>(tenant: string, work: (query: (text: string, values?: unknown[]) => Promise<unknown>) => Promise<T>): Promise<T> {
    const actor = { tenant, scope: 'tenant', subject: 'test', roles: [], requestId: 'test' } as const;
    return inTransaction(this.dataSource, actor, (manager) => work((text, values) => manager.query(text, values)));
  }

  /** What an administrator's statements are refused by, if they are; they are undone. */
  async attempt(tenant: string, statements: readonly (readonly [text: string, values?: readonly unknown[]])[]): Promise<string | null> {
    await this.admin.query('begin');
    try {
      await this.admin.query(`select set_config('app.tenant', $1, true)`, [tenant]);
      for (const [text, values = []] of statements) await this.admin.query(text, [...values]);
      await this.admin.query('set constraints all immediate');
      return null;
    } catch (error) {
      return refusalOf(error);
    } finally {
      await this.admin.query('rollback');
    }
  }
}

function refusalOf(error: unknown): string {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === undefined) throw error;
  return constraint ?? code;
}
