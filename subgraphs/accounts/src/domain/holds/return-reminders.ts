const dayMs = 86_400_000;
/** Days before the deadline: the last one goes out on the last day. */
const daysBefore = [5, 2, 0.5] as const;

/**
 * The customer is reminded of the return five and two days before it is due and on its last day; null when all were sent.
 * @source ERS-20 ERS-23
 */
export function reminderAt(deadlineAt: Date, reminders: number): Date | null {
  const days = daysBefore[reminders];
  return days === undefined ? null : new Date(deadlineAt.getTime() - days * dayMs);
}
