/** A number for an identifier: equal identifiers have equal marks, different ones hardly ever. */
export function markOf(identifier: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let place = 0; place < identifier.length; place += 1) {
    const code = identifier.charCodeAt(place);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}

/** Collects marks in eight bytes each, so that a file of a million rows can be searched for repetitions in little memory. */
export class Marks {
  private marks = new Float64Array(1_024);
  private count = 0;

  add(mark: number): void {
    if (this.count === this.marks.length) {
      const more = new Float64Array(this.marks.length * 2);
      more.set(this.marks);
      this.marks = more;
    }
    this.marks[this.count] = mark;
    this.count += 1;
  }

  /** The marks that were added more than once. */
  repeated(): Set<number> {
    const sorted = this.marks.subarray(0, this.count).sort();
    return new Set(sorted.filter((mark, place) => place > 0 && sorted[place - 1] === mark));
  }
}
