/** Things in their order, those of one day together. */
export function byDay<Dated extends { at: string }>(things: readonly Dated[], dayOf: (instant: string) => string): { day: string; things: Dated[] }[] {
  const days: { day: string; things: Dated[] }[] = [];
  for (const thing of things) {
    const day = dayOf(thing.at);
    const last = days.at(-1);
    if (last?.day === day) last.things.push(thing);
    else days.push({ day, things: [thing] });
  }
  return days;
}
