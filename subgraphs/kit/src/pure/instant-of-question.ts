/**
 * A question about what would be is answered as of the instant it names; where it names none, as of now, and of what it takes to have
 * happened by then, be it tomorrow.
 * @source IDS-26 ERS-09 ERS-21
 */
export function instantOfQuestion(happened: readonly (Date | null)[], { asOf, now }: { asOf: Date | null | undefined; now: Date }): Date {
  return asOf ?? happened.reduce<Date>((latest, at) => (at !== null && at > latest ? at : latest), now);
}
