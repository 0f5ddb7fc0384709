/** A hint of composition that is let through, and why. */
export interface AllowedHint {
  code: string;
  /** A part of the hint's message that tells it from the others of its code. */
  about: string;
  reason: string;
}

export const allowedHints: readonly AllowedHint[] = [];
