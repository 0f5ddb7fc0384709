import pg from 'pg';

import { Refusal } from '../refusal.js';

/** Runs `work` on one administrator's connection. */
export async function asAdministrator<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const connectionTimeoutMillis = 5_000;

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis, application_name: 'administration' });
  // A connection that breaks while idle says so by an event; the next statement on it fails and is reported.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new Refusal(`The database at ${whereabouts(url)} ${reason(error as NodeJS.ErrnoException)}.`, { cause: error });
  }
}

/** Host, port and database: what may be shown of a connection string. */
export function whereabouts(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case '28P01':
    case '28000':
      return 'refuses the login';
    case '3D000':
      return 'does not exist';
    case '53300':
      return 'has no connection left';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'cannot be found: nobody knows that host name';
    case 'ECONNREFUSED':
      return 'does not answer: the connection is refused';
    default:
      return `does not answer: ${message.replace(/\.$/, '')}`;
  }
}
