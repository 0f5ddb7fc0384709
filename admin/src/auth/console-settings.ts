/** What the server tells the console before it begins. */
export interface ConsoleSettings {
  graphql: string;
  /** Until when this browser's session is good without being renewed, in milliseconds since 1970; null when nobody is signed in. */
  signedInUntil: number | null;
  /** Roles whose bearers may use the API explorer. */
  adHocRoles: readonly string[];
  /** Where a developer reads what the platform wrote to people; absent everywhere else. */
  mailboxUrl?: string;
}

export class SettingsUnreadable extends Error {
  override name = 'SettingsUnreadable';
}

export async function loadConsoleSettings(): Promise<ConsoleSettings> {
  const response = await fetch('/console-config.json', { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(15_000) });
  if (!response.ok) throw new SettingsUnreadable(`/console-config.json answered ${response.status}.`);
  return readConsoleSettings(await response.json());
}

export function readConsoleSettings(value: unknown): ConsoleSettings {
  const { graphql, signedInUntil, adHocRoles, mailboxUrl } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof ConsoleSettings, unknown>>;
  const missing = [
    ...(typeof graphql === 'string' && graphql !== '' ? [] : ['graphql']),
    ...(typeof signedInUntil === 'number' || signedInUntil === null ? [] : ['signedInUntil']),
    ...(Array.isArray(adHocRoles) ? [] : ['adHocRoles']),
  ];
  if (missing.length > 0) throw new SettingsUnreadable(`/console-config.json lacks ${missing.join(', ')}.`);
  return { graphql, signedInUntil, adHocRoles, ...(typeof mailboxUrl === 'string' && { mailboxUrl }) } as ConsoleSettings;
}
