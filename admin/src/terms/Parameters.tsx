import Box from '@mui/material/Box';

import { useParameterName, useParameterValue } from './use-parameter-name.js';

/** The numbers and words of a requirement, named. */
export function Parameters({ json }: { json: string }) {
  const nameOf = useParameterName();
  const valueOf = useParameterValue();
  const entries = Object.entries(JSON.parse(json) as Record<string, unknown>);
  return <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>{entries.map(([name, value]) => `${nameOf(name)}: ${valueOf(JSON.stringify(value))}`).join(' · ')}</Box>;
}
