import { embeddedDatabase, externalDatabase, type PlatformDatabase } from '../database/platform-database.js';
import type { LocalFolder } from '../folder/local-folder.js';
import type { Secrets } from '../folder/secrets.js';
import type { Purpose } from '../postgres/settings.js';
import { startPostgresService } from './postgres-service.js';
import type { Problem } from './problem-summary.js';
import { inStep, type OnProgress } from './progress.js';
import type { ServiceGroup } from './service-group.js';

export interface DatabaseStep {
  folder: LocalFolder;
  secrets: Secrets;
  /** `DATABASE_URL`: a server that runs elsewhere and is neither started nor stopped here. */
  externalUrl: string | undefined;
  purpose: Purpose;
  group: ServiceGroup;
  onProgress: OnProgress;
  onProblem: (problem: Problem) => void;
}

/** A database server that answers: the embedded one, or the one that `DATABASE_URL` names. */
export async function reachDatabase({ folder, secrets, externalUrl, purpose, group, onProgress, onProblem }: DatabaseStep): Promise<PlatformDatabase> {
  if (externalUrl !== undefined) return inStep({ step: 'Reaching the database', onProgress }, () => externalDatabase(externalUrl));
  return inStep({ step: 'Starting PostgreSQL', onProgress }, async () => {
    const { postgres, service } = await startPostgresService({
      dir: folder.postgres,
      superuserPassword: secrets.postgresSuperuser,
      purpose,
      logFolder: folder.logs,
      onProblem,
    });
    group.add(service);
    return embeddedDatabase(postgres);
  });
}
