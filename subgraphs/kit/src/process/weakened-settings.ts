type Variables = Readonly<Record<string, string | undefined>>;

const unsafeOptions = /--(inspect|insecure-http-parser|tls-min-v1\.[01]|openssl-legacy-provider)\b/;

/** Settings that weaken the process itself, one sentence each. None of them has a place where strangers come in. */
export function weakenedSettings(variables: Variables): string[] {
  const problems: string[] = [];
  if (variables['NODE_ENV'] !== 'production') problems.push('NODE_ENV is not production, which only PLATFORM_ENV=development allows');
  if (variables['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') problems.push('NODE_TLS_REJECT_UNAUTHORIZED=0 trusts whoever answers and must not be set');
  const option = unsafeOptions.exec(variables['NODE_OPTIONS'] ?? '');
  if (option) problems.push(`NODE_OPTIONS has ${option[0]}, which opens or weakens the process`);
  if (variables['NODE_DEBUG']) problems.push('NODE_DEBUG writes tokens to the log and must not be set');
  return problems;
}

/** Whether an address is this machine itself, where nobody else can be asked. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && /^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(new URL(url).hostname);
}

/** Whether a secret's bytes were drawn at random: of 32 drawn bytes hardly more than a few are ever alike. */
export function isDrawnAtRandom(bytes: Buffer): boolean {
  return new Set(bytes).size >= Math.min(16, bytes.length / 2);
}
