export interface Login {
  user: string;
  password: string;
}

export interface DatabaseAddress {
  host: string;
  port: number;
  /** Where given, the connection goes through the unix socket in this folder, which is faster; host and port then only name the server. */
  socketFolder: string | undefined;
  database: string;
  login: Login;
}

/** A connection string that pg, TypeORM and pg-boss all read the same way. */
export function databaseUrl({ host, port, socketFolder, database, login }: DatabaseAddress): string {
  const url = new URL(`postgres://${host}:${port}/${encodeURIComponent(database)}`);
  url.username = encodeURIComponent(login.user);
  url.password = encodeURIComponent(login.password);
  if (socketFolder !== undefined) url.searchParams.set('host', socketFolder);
  return url.href;
}

/** The same address, safe to print: without login and without parameters. */
export function withoutLogin(databaseAddress: string): string {
  const url = new URL(databaseAddress);
  url.username = '';
  url.password = '';
  url.search = '';
  return url.href;
}
