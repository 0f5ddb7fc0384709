import { useEffect, useState } from 'react';

import { useConsoleParts } from '../app/console-context.js';
import { consoleHeaders } from '../auth/session.js';

/** A file of the platform as an address this page may show; null until it is there. */
export function useFile(path: string | null): string | null {
  const { session } = useConsoleParts();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (path === null) return undefined;
    const leaving = new AbortController();
    let made: string | null = null;
    void fetchFile(path, session.prepare, leaving.signal).then((blob) => {
      if (leaving.signal.aborted) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    }, () => undefined);
    return () => {
      leaving.abort();
      setAddress(null);
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [path, session]);
  return address;
}

export async function fetchFile(path: string, prepare: () => Promise<void>, signal?: AbortSignal): Promise<Blob> {
  await prepare();
  const response = await fetch(path, { headers: consoleHeaders, ...(signal ? { signal } : {}) });
  if (!response.ok) throw new Error(`The file was answered with ${response.status}.`);
  return response.blob();
}
