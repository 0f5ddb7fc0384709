/** What else is known of the serial numbers told with a completion, from other repairs and from returns. */
export interface KnownSerial {
  serial: string;
  /** Where it was last heard of in another repair: it went in as a good one, or came out as a bad one. Null where in none. */
  last: 'WENT_IN' | 'CAME_OUT' | null;
  /** Whether it is owed back as defective and has not arrived. */
  isOwedBack: boolean;
}

export type KnownSerialLack = 'KGB_INSTALLED_ELSEWHERE' | 'KGB_KNOWN_BAD' | 'KBB_OUT_ALREADY';

interface ToldLine {
  line: number;
  kbbSerial: string | null;
  kgbSerial: string | null;
}

/**
 * A module that went into another device cannot go into this one before it has come out there; one that is owed back as defective is
 * no good one; and what has come out of another device does not come out again before it went in somewhere.
 * @source AASP-17 SSA-36
 */
export function knownSerialLacks(lines: readonly ToldLine[], known: readonly KnownSerial[]): { code: KnownSerialLack; line: number }[] {
  const of = (serial: string | null): KnownSerial | undefined => known.find((each) => each.serial === serial);
  return lines.flatMap(({ line, kbbSerial, kgbSerial }) => {
    const [bad, good] = [of(kbbSerial), of(kgbSerial)];
    return [
      ...(good?.last === 'WENT_IN' ? [{ code: 'KGB_INSTALLED_ELSEWHERE' as const, line }] : []),
      ...(good?.isOwedBack === true ? [{ code: 'KGB_KNOWN_BAD' as const, line }] : []),
      ...(bad?.last === 'CAME_OUT' ? [{ code: 'KBB_OUT_ALREADY' as const, line }] : []),
    ];
  });
}
