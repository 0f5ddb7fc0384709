import { readEndpoints } from './folder/endpoints.js';
import { localFolder } from './folder/local-folder.js';
import { demonstrationUser, demonstrationUsers } from './issuer/demonstration-users.js';
import { Refusal } from './refusal.js';
import { requestAccessToken } from './sign-in/request-access-token.js';

/** The access token of a demonstration user of the platform that keeps its data in `dir`. */
export async function token(args: readonly string[], dir: string): Promise<string> {
  const [user = ''] = args;
  if (args.length !== 1 || demonstrationUser(user) === undefined) {
    const names = demonstrationUsers.map(({ sub }) => sub).join(', ');
    throw new Refusal(user === '' ? `Say for whom: npm run --silent token -- <user>, with one of ${names}.` : `There is no demonstration user "${user}"; there are ${names}.`);
  }
  const endpoints = readEndpoints(localFolder(dir).endpoints);
  if (endpoints === undefined) throw new Refusal('The platform is not running; start it with "npm start".');
  return requestAccessToken({ issuer: endpoints.issuer, consoleUrl: endpoints.console, user });
}
