import type { Text } from '../../i18n/use-text.js';

/** Minutes as days and hours. */
export function minutesText(text: Text, minutes: number): string {
  const hours = Math.round(minutes / 60);
  return text('repairLife.times.hours', { days: Math.floor(hours / 24), hours: hours % 24 });
}
