import type { Login } from '../postgres/database-url.js';
import type { RunningPostgres } from '../postgres/start-postgres.js';
import { Refusal } from '../refusal.js';
import { asAdministrator, whereabouts } from './admin-connection.js';

/** The one database the platform lives in, wherever its server runs. */
export interface PlatformDatabase {
  name: string;
  /** Connection string of an administrator to a database that exists from the beginning. */
  maintenanceUrl: string;
  /** Connection string to the platform's database; of the administrator when no login is given. */
  url(login?: Login): string;
}

const defaultName = 'platform';

export function embeddedDatabase(postgres: RunningPostgres): PlatformDatabase {
  return { name: defaultName, maintenanceUrl: postgres.url('postgres'), url: (login) => postgres.url(defaultName, login) };
}

/** The server behind `DATABASE_URL`: reachable, new enough, and willing to let us create databases and roles. */
export async function externalDatabase(address: string): Promise<PlatformDatabase> {
  const maintenance = parse(address);
  const name = nameIn(maintenance);
  maintenance.pathname = '/postgres';
  const database: PlatformDatabase = {
    name,
    maintenanceUrl: maintenance.href,
    url: (login) => {
      const url = new URL(maintenance);
      url.pathname = `/${encodeURIComponent(name)}`;
      if (login === undefined) return url.href;
      url.username = encodeURIComponent(login.user);
      url.password = encodeURIComponent(login.password);
      return url.href;
    },
  };
  await checkServer(maintenance.href);
  return database;
}

function parse(address: string): URL {
  const url = URL.parse(address);
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol) || url.hostname === '') {
    throw new Refusal('DATABASE_URL is not a connection string of the form postgres://user:password@host:port/database.');
  }
  return url;
}

function nameIn(url: URL): string {
  const name = decodeURIComponent(url.pathname.slice(1));
  return name === '' || name === 'postgres' ? defaultName : name;
}

const oldestVersion = 17;

async function checkServer(url: string): Promise<void> {
  const [server] = await asAdministrator(url, async (client) => {
    const { rows } = await client.query<{ version: number; text: string; may: boolean }>(`
      select current_setting('server_version_num')::int / 10000 as version, current_setting('server_version') as text,
        (select rolsuper or (rolcreatedb and rolcreaterole) from pg_roles where rolname = current_user) as may`);
    return rows;
  });
  if (server!.version < oldestVersion) {
    throw new Refusal(`The database at ${whereabouts(url)} is PostgreSQL ${server!.text}; ${oldestVersion} or newer is needed.`);
  }
  if (!server!.may) throw new Refusal(`The user of DATABASE_URL may not create databases and roles at ${whereabouts(url)}; name one that may.`);
}

