import type { DataSource } from 'typeorm';

/** Rejects until the terms of each of these programmes have been told: before that, nothing can be judged by them. */
export async function termsArrived(dataSource: Pick<DataSource, 'query'>, programs: readonly string[]): Promise<void> {
  const rows = await dataSource.query<{ program: string }[]>(`select distinct program from rule_set where status = 'PUBLISHED'`);
  const missing = programs.filter((program) => !rows.some((row) => row.program === program));
  if (missing.length > 0) throw new Error(`the terms of ${missing.join(', ')} have not arrived yet`);
}
