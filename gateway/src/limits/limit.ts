/** What a request can be refused for being too much of; by these names refusals are counted. */
export const limits = [
  'requests in flight',
  'body',
  'tokens',
  'depth',
  'aliases',
  'directives',
  'root fields',
  'lone mutation',
  'cost',
  'rate',
  'answer',
  'uploads in flight',
  'upload',
  'downloads in flight',
] as const;

export type Limit = (typeof limits)[number];

export function isLimit(value: unknown): value is Limit {
  return limits.includes(value as Limit);
}
