import DocumentIcon from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { useFile } from '../../data/use-download.js';

interface EvidencePictureProps {
  path: string | null;
  label: string;
  height: number;
}

/** A picture that is given only to who may see it; a document has a sign in its place. */
export function EvidencePicture({ path, label, height }: EvidencePictureProps) {
  const fetchFile = useFile();
  const { data } = useQuery({ queryKey: ['file', path], enabled: path !== null, staleTime: Infinity, queryFn: async () => (await fetchFile(path!)).blob() });
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (data === undefined) return undefined;
    const made = URL.createObjectURL(data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  const place = { height, width: '100%', display: 'grid', placeItems: 'center', bgcolor: 'action.hover', borderRadius: 1, overflow: 'hidden' } as const;
  if (path === null) return <Box sx={place}><DocumentIcon titleAccess={label} /></Box>;
  return <Box sx={place}>{address && <Box component="img" src={address} alt={label} sx={{ maxHeight: height, maxWidth: '100%', objectFit: 'contain' }} />}</Box>;
}
