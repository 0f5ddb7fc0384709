export function settingsIn(sources: readonly string[]): RegExp;
