const separators = [',', ';', '\t'] as const;
const linesLooked = 20;

/**
 * A text is CSV when its first lines all have the same number of one separator, at least one; markup is neither CSV nor
 * plain text, whatever its sender calls it, for a browser could run it.
 */
export function textType(text: string): 'text/csv' | 'text/plain' | 'markup' {
  if (/^\uFEFF?\s*<[!?a-z]/i.test(text)) return 'markup';
  const lines = text.split(/\r?\n/).slice(0, linesLooked).filter((line) => line.trim() !== '');
  const isTable = separators.some((separator) => {
    const counts = new Set(lines.map((line) => fieldsOf(line, separator)));
    return lines.length > 1 && counts.size === 1 && !counts.has(1);
  });
  return isTable ? 'text/csv' : 'text/plain';
}

/** Separators inside quotation marks do not count. */
function fieldsOf(line: string, separator: string): number {
  return line.replace(/"[^"]*"/g, '').split(separator).length;
}
