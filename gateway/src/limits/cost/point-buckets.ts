export interface BucketSize {
  /** What a full bucket holds. */
  pointsMax: number;
  pointsPerSecond: number;
}

interface Bucket {
  points: number;
  filledAtMs: number;
}

const bucketsMax = 20_000;

/** A bucket of points for everybody who asks: full at first, emptied by what is asked, filled steadily. Each process has its own. */
export class PointBuckets {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    private readonly size: BucketSize,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** The points there are now. */
  left(key: string): number {
    const { pointsMax, pointsPerSecond } = this.size;
    const bucket = this.#buckets.get(key);
    return bucket === undefined ? pointsMax : Math.min(pointsMax, bucket.points + ((this.nowMs() - bucket.filledAtMs) / 1_000) * pointsPerSecond);
  }

  /** How long until there are that many; 0 when there are. */
  secondsUntil(key: string, points: number): number {
    return Math.max(0, points - this.left(key)) / this.size.pointsPerSecond;
  }

  /** Takes them out; whether there are as many is asked before. */
  take(key: string, points: number): void {
    const bucket = { points: this.left(key) - points, filledAtMs: this.nowMs() };
    this.#buckets.delete(key);
    if (this.#buckets.size >= bucketsMax) this.#forget();
    this.#buckets.set(key, bucket);
  }

  get count(): number {
    return this.#buckets.size;
  }

  /** A full bucket is as good as none; where all are in use, the one that rested longest goes. */
  #forget(): void {
    for (const key of this.#buckets.keys()) if (this.left(key) >= this.size.pointsMax) this.#buckets.delete(key);
    const [longestAtRest] = this.#buckets.keys();
    if (this.#buckets.size >= bucketsMax && longestAtRest !== undefined) this.#buckets.delete(longestAtRest);
  }
}
