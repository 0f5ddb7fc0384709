/** What the server tells the console before anybody has signed in. */
export interface ConsoleSettings {
  issuer: string;
  clientId: string;
  audience: string;
  graphql: string;
  /** Roles whose bearers may use the API explorer; everybody where nothing is said. */
  adHocRoles?: readonly string[];
}

export class SettingsUnreadable extends Error {
  override name = 'SettingsUnreadable';
}

const names = ['issuer', 'clientId', 'audience', 'graphql'] as const;

export async function loadConsoleSettings(): Promise<ConsoleSettings> {
  const response = await fetch('/console-config.json', { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(15_000) });
  if (!response.ok) throw new SettingsUnreadable(`/console-config.json answered ${response.status}.`);
  return readConsoleSettings(await response.json());
}

export function readConsoleSettings(value: unknown): ConsoleSettings {
  const settings = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const missing = names.filter((name) => typeof settings[name] !== 'string' || settings[name] === '');
  if (missing.length > 0) throw new SettingsUnreadable(`/console-config.json lacks ${missing.join(', ')}.`);
  return settings as unknown as ConsoleSettings;
}
