import { passportKeysProblem } from '../identity/passport-keys.js';

/** Settings that are missing or cannot be read; the message names each of them and quotes none, for they may be secret. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads settings from the environment and collects every problem, so that they can be mended in one go. */
export class Environment {
  private readonly problems: string[] = [];

  constructor(private readonly variables: Variables) {}

  text(name: string, fallback?: string): string {
    const value = this.optional(name) ?? fallback;
    if (value === undefined) this.problems.push(`${name} is not set`);
    return value ?? '';
  }

  optional(name: string): string | undefined {
    return this.variables[name]?.trim() || undefined;
  }

  integer(name: string, { fallback, min, max }: { fallback?: number; min: number; max: number }): number {
    const text = this.optional(name);
    const value = text === undefined ? fallback : Number(text);
    if (value === undefined) this.problems.push(`${name} is not set`);
    else if (!/^-?\d+$/.test(text ?? '0') || value < min || value > max) this.problems.push(`${name} is not a whole number from ${min} to ${max}`);
    return value ?? min;
  }

  url(name: string, protocols: readonly string[] = ['http:', 'https:'], fallback?: string): string {
    const text = this.text(name, fallback);
    const isUrl = URL.canParse(text) && protocols.includes(new URL(text).protocol);
    if (text !== '' && !isUrl) this.problems.push(`${name} is not an address that starts with ${protocols.join('// or ')}//`);
    return text;
  }

  oneOf<const Value extends string>(name: string, values: readonly Value[], fallback: NoInfer<Value>): Value {
    const text = this.optional(name) ?? fallback;
    if (!values.includes(text as Value)) this.problems.push(`${name} is not one of ${values.join(', ')}`);
    return text as Value;
  }

  /** Keys by their id, as JSON: `{"2026-01": "<base64>"}`; each at least 32 bytes long. */
  keys(name: string): Readonly<Record<string, string>> {
    const keys = this.json(name);
    if (keys === undefined) return {};
    const problem = passportKeysProblem(keys);
    if (problem !== null) this.problems.push(`${name} ${problem}`);
    return keys as Readonly<Record<string, string>>;
  }

  /** Any JSON; undefined when it is missing or malformed, which is then noted. */
  json(name: string): unknown {
    const text = this.text(name);
    if (text === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      this.problems.push(`${name} is not JSON`);
      return undefined;
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
