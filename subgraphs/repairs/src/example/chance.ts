/** Numbers that look random and are the same for the same seed. */
export class Chance {
  private state = 0x811c9dc5;

  constructor(seed: string) {
    for (const character of seed) this.state = Math.imul(this.state ^ character.charCodeAt(0), 0x01000193);
  }

  /** From 0, below `end`. */
  below(end: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * end);
  }

  of<Choices extends readonly [unknown, ...unknown[]]>(choices: Choices): Choices[number] {
    return choices[this.below(choices.length)];
  }
}
