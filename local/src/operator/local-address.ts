import { readEndpoints } from '../folder/endpoints.js';
import { localFolder } from '../folder/local-folder.js';
import { keptSecrets } from '../folder/secrets.js';
import { superuser } from '../postgres/data-directory.js';
import { Refusal } from '../refusal.js';

/** Connection string of the administrator of the platform that runs on this machine and keeps its data in `dir`. */
export function localAddress(dir: string): string {
  const folder = localFolder(dir);
  const endpoints = readEndpoints(folder.endpoints);
  if (endpoints === undefined) throw new Refusal('The platform is not running; start it with "npm start".');
  const url = new URL(endpoints.database);
  url.username = superuser;
  url.password = keptSecrets(folder.secrets).postgresSuperuser;
  return url.href;
}
