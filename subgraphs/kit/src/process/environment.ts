/** Settings that are missing or cannot be read; the message names each of them. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment';
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads settings from the environment and collects every problem, so that they can be mended in one go. */
export class Environment {
  private readonly problems: string[] = [];

  constructor(private readonly variables: Variables) {}

  text(name: string, fallback?: string): string {
    const value = this.variables[name] ?? fallback;
    if (value === undefined || value === '') this.problems.push(`${name} is not set`);
    return value ?? '';
  }

  optional(name: string): string | undefined {
    return this.variables[name] === '' ? undefined : this.variables[name];
  }

  integer(name: string, { fallback, min, max }: { fallback?: number; min: number; max: number }): number {
    const text = this.variables[name];
    const value = text === undefined || text === '' ? fallback : Number(text);
    if (value === undefined) this.problems.push(`${name} is not set`);
    else if (!Number.isInteger(value) || value < min || value > max) this.problems.push(`${name} is not a whole number from ${min} to ${max}`);
    return value ?? min;
  }

  url(name: string, protocols: readonly string[] = ['http:', 'https:']): string {
    const text = this.text(name);
    const isUrl = URL.canParse(text) && protocols.includes(new URL(text).protocol);
    if (text !== '' && !isUrl) this.problems.push(`${name} is not an address that starts with ${protocols.join('// or ')}//`);
    return text;
  }

  oneOf<const Value extends string>(name: string, values: readonly Value[], fallback: NoInfer<Value>): Value {
    const text = this.variables[name] ?? fallback;
    if (!values.includes(text as Value)) this.problems.push(`${name} is not one of ${values.join(', ')}`);
    return text as Value;
  }

  /** Keys by their id, as JSON: `{"2026-01": "<base64>"}`; each at least 32 bytes long. */
  keys(name: string): Record<string, string> {
    const text = this.text(name);
    if (text === '') return {};
    try {
      const keys = JSON.parse(text) as Record<string, unknown>;
      const values = Object.values(keys);
      const areLong = values.length > 0 && values.every((key) => typeof key === 'string' && Buffer.from(key, 'base64').length >= 32);
      if (!areLong) this.problems.push(`${name} holds no key, or one shorter than 32 bytes`);
      return keys as Record<string, string>;
    } catch {
      this.problems.push(`${name} is not JSON`);
      return {};
    }
  }

  refuse(problem: string): void {
    this.problems.push(problem);
  }

  /** Throws when anything was wrong; call it last. */
  check(): void {
    if (this.problems.length > 0) throw new BadEnvironment(`The environment is not as it should be: ${this.problems.join('; ')}.`);
  }
}
