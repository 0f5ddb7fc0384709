/** The boxes that hold something, in their order; 0 stands for what travels each for itself. */
export function boxesOf(returns: readonly { boxNumber: number | null }[]): number[] {
  return [...new Set(returns.map(({ boxNumber }) => boxNumber ?? 0))].sort((a, b) => a - b);
}
