import { demonstrationUsers } from './issuer/demonstration-users.js';
import { texts } from './issuer/texts.js';

/** What to tell once everything answers. */
export function welcome(consoleUrl: string): string {
  const width = Math.max(...demonstrationUsers.map(({ sub }) => sub.length));
  const users = demonstrationUsers.map(({ sub, name, roles }) => `  ${sub.padEnd(width)}  ${name}, ${roles.map((role) => texts.en.roles[role].toLowerCase()).join(', ')}`);
  return `
The platform is running at ${consoleUrl}

Sign in there as one of these invented people:
${users.join('\n')}

A program gets an access token with: npm run --silent token -- program-manager
Ctrl-C stops everything.
`;
}
