/** What is said of several scans at once. */
export const severalScans = {
  title: 'What became of %{smart_count} scan |||| What became of %{smart_count} scans',
  tooMany: 'At most %{max} lines at once. Scan the rest after them.',
  choose: 'It means several returns. Scan it by itself and choose.',
  failed: 'It could not be asked about. Scan it again.',
  hint: 'Several lines can be pasted at once: each says what became of it.',
  working: '%{done} of %{total}',
  repeated: 'Scanned above already.',
} as const;
