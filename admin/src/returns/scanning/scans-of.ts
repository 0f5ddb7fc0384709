/** How many lines are taken at once, so that a wrong paste does not keep the bench busy. */
export const scansMax = 200;

/** The scans of a text that was pasted: each line that says something, in their order. */
export function scansOf(text: string): string[] {
  return text
    .split(/[\r\n\t]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
