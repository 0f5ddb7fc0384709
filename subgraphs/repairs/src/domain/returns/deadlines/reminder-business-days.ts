/** How many business days before a return is due its partner is reminded, beside the day itself: the platform's own habit, no programme's term. */
export const reminderBusinessDays: readonly number[] = [5, 2];
