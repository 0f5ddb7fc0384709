import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { useFile } from '../../data/use-download.js';

export interface FileAtHand {
  /** An address that this page may show; null until it is there. */
  address: string | null;
  blob: Blob | undefined;
  hasFailed: boolean;
}

/** A file of the platform, fetched as the viewer and kept for whoever shows it again. */
export function useFileAddress(path: string | null | undefined): FileAtHand {
  const fetchFile = useFile();
  const { data: blob, isError } = useQuery({ queryKey: ['file', path], enabled: path != null, staleTime: Infinity, queryFn: async () => (await fetchFile(path!)).blob() });
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (blob === undefined) return undefined;
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => {
      setAddress(null);
      URL.revokeObjectURL(made);
    };
  }, [blob]);
  return { address, blob, hasFailed: isError };
}
