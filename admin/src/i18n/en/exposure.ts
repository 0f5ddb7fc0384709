/** What credit lines and finance regions stand for. */
export const exposure = {
  title: 'Exposure',
  note: 'What the manufacturer stands for: every finance region, and every credit line in it.',
  region: 'Finance region',
  noRegion: 'No region',
  inUse: 'In use',
  reserved: 'Reserved for orders',
  heldOnCards: 'Held on cards',
  overdue: 'Overdue',
  byAccount: 'By account',
  lines: 'One credit line |||| %{smart_count} credit lines',
  files: {
    region: 'CSV by region',
    account: 'CSV by account',
  },
} as const;
