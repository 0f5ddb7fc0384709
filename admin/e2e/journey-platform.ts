import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whoever asks here first has the platform of this run started, and is told where it answers. */
    platformDoor: string;
    /** A folder of the run, for what its test files must not take twice. */
    claims: string;
  }
}

export interface JourneyPlatform {
  console: string;
  graphql: string;
  issuer: string;
  /** With these somebody of any partner can be given a token. */
  issuerKeysFile: string;
}

export async function journeyPlatform(): Promise<JourneyPlatform> {
  const answer = await fetch(inject('platformDoor'));
  if (!answer.ok) throw new Error(`The platform of the journeys did not start: ${await answer.text()}`);
  return (await answer.json()) as JourneyPlatform;
}
