import type { Purpose } from '../postgres/settings.js';
import { type RunningPostgres, startPostgres } from '../postgres/start-postgres.js';
import { readPostgresLine } from './log-line.js';
import type { Problem } from './problem-summary.js';
import type { Service } from './service.js';
import { ServiceLog } from './service-log.js';

export interface PostgresServiceOptions {
  dir: string;
  superuserPassword: string;
  purpose: Purpose;
  logFolder: string;
  onProblem: (problem: Problem) => void;
}

/** The embedded database server as one of the services. */
export async function startPostgresService(options: PostgresServiceOptions): Promise<{ postgres: RunningPostgres; service: Service }> {
  const { dir, superuserPassword, purpose, logFolder } = options;
  let isQuiet = false;
  // Cutting off clients is what stopping is; the server reports each of them.
  const onProblem = (problem: Problem): void => (isQuiet ? undefined : options.onProblem(problem));
  const log = new ServiceLog({ name: 'postgres', folder: logFolder, onProblem });
  const postgres = await startPostgres({ dir, superuserPassword, purpose, onLine: (line) => log.add(line, readPostgresLine(line)) });
  const service: Service = {
    name: 'PostgreSQL',
    ended: postgres.ended,
    lastLines: () => log.lastLines(),
    logFile: log.path,
    stop: () => {
      isQuiet = true;
      return postgres.stop();
    },
    kill: () => process.kill(postgres.pid, 'SIGQUIT'),
  };
  return { postgres, service };
}
