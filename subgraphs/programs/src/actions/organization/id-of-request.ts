import { v5 } from 'uuid';

const namespace = 'b2f4f2e6-2d0c-4f57-9c39-6a7d0f1c8e15';

/** The id that one person's key gives a new tenant: sent again, the request finds the tenant under which its answer is kept. */
export function idOfRequest({ subject, key }: { subject: string; key: string }): string {
  return v5(JSON.stringify([subject, key]), namespace);
}
