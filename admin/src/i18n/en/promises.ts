/** How promised days of dispatch were kept. */
export const promises = {
  title: 'Promised days of dispatch',
  none: 'No order that was promised a day has left yet.',
  from: 'Month',
  kept: 'Kept',
  broken: 'Broken',
} as const;
