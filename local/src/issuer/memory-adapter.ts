import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  payload: AdapterPayload;
  expiresAt: number;
}

const sweepEveryMs = 60_000;

/** Keeps sessions, codes, grants and refresh tokens in this process: a restart signs everybody out, as suits a development issuer. */
export function memoryAdapter(now: () => number = Date.now): (model: string) => Adapter {
  const entries = new Map<string, Entry>();
  let sweptAt = now();
  const sweep = (): void => {
    if (now() - sweptAt < sweepEveryMs) return;
    sweptAt = now();
    for (const [key, { expiresAt }] of entries) if (expiresAt <= sweptAt) entries.delete(key);
  };
  const read = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    return entry !== undefined && entry.expiresAt > now() ? entry.payload : undefined;
  };
  const findBy = (model: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const [key, { payload }] of entries) if (key.startsWith(`${model}:`) && matches(payload)) return read(key);
    return undefined;
  };
  return (model) => ({
    upsert: async (id, payload, expiresInSeconds) => {
      sweep();
      const expiresAt = now() + (expiresInSeconds ?? Number.POSITIVE_INFINITY) * 1000;
      entries.set(`${model}:${id}`, { payload, expiresAt });
    },
    find: async (id) => read(`${model}:${id}`),
    findByUid: async (uid) => findBy(model, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => findBy(model, (payload) => payload.userCode === userCode),
    consume: async (id) => {
      const payload = read(`${model}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(now() / 1000);
    },
    destroy: async (id) => void entries.delete(`${model}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of entries) if (key.startsWith(`${model}:`) && payload.grantId === grantId) entries.delete(key);
    },
  });
}
