export function rulesIndex(): string;
interface Citations {
  rules: Set<string>;
  criteria: Set<string>;
  tests: Set<string>;
}
export function uncoveredRequirements(owners: readonly string[], cited?: Map<string, Citations>): string[];
export function noCitations(): Map<string, Citations>;
