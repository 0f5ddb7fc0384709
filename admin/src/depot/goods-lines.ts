export type GoodsLines = { lines: { partNumber: string; quantity: number }[] } | { wrongLine: number };

/** What a delivery holds, one part a line: its number, a blank, how many. The first line that cannot be read is named. */
export function goodsLines(text: string): GoodsLines {
  const lines: { partNumber: string; quantity: number }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, partNumber, quantity] = /^\s*([A-Za-z0-9/-]{3,18})[\s;,]+(\d{1,6})\s*$/.exec(line) ?? [];
    if (partNumber === undefined || Number(quantity) < 1) return { wrongLine: index + 1 };
    lines.push({ partNumber: partNumber.toUpperCase(), quantity: Number(quantity) });
  }
  return { lines };
}
