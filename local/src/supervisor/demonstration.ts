import { asAdministrator } from '../database/admin-connection.js';

/** How much of the demonstration network to load on the first start. */
export const demonstrationSizes = ['none', 'small', 'full'] as const;
export type DemonstrationSize = (typeof demonstrationSizes)[number];

export interface DemonstrationLoad {
  /** Connection string of an administrator to the platform's database. */
  adminUrl: string;
  size: Exclude<DemonstrationSize, 'none'>;
  /** Where the service keeps evidence; without it none is shown. */
  evidenceDir?: string;
  /** Where the service keeps pictures and papers of repairs; without it none are shown. */
  attachmentDir?: string;
  /** Where the card simulator keeps its payments; without it no holds are shown. */
  paymentsFile?: string;
  /** How much is done, from 0 to 1. */
  onProgress: (fraction: number) => void;
}

/** Loads the demonstration network into empty, migrated tables: all of it or, when it throws, nothing. */
export type LoadDemonstration = (load: DemonstrationLoad) => Promise<void>;

/** Whether a demonstration network was loaded into this database, by any start. */
export async function holdsDemonstration(adminUrl: string): Promise<boolean> {
  return asAdministrator(adminUrl, async (client) => {
    const { rows } = await client.query<{ known: boolean }>(`select to_regclass('local.demonstration') is not null as known`);
    return rows[0]!.known && (await client.query('select 1 from local.demonstration')).rowCount !== 0;
  });
}

/** Loads it and remembers that it was loaded. */
export async function loadFirst(load: LoadDemonstration, options: DemonstrationLoad): Promise<void> {
  await load(options);
  await asAdministrator(options.adminUrl, async (client) => {
    await client.query('create schema if not exists local');
    await client.query('create table if not exists local.demonstration (size text not null, loaded_at timestamptz not null default now())');
    await client.query('insert into local.demonstration (size) values ($1)', [options.size]);
  });
}
