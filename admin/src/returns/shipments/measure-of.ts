/** A measure as people write it, with a comma or a point; null when it is none above zero. */
export function measureOf(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(value) && value > 0 ? value : null;
}
