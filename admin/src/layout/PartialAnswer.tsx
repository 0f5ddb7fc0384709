import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';

import type { Warning } from '../data/gql-fetch.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

/** Says which part of an answer is missing, as when one service is down. */
export function PartialAnswer({ warnings, onRetry }: { warnings: readonly Warning[]; onRetry: () => void }) {
  const text = useText();
  const formats = useFormats();
  if (warnings.length === 0) return null;
  const parts = [...new Set(warnings.map(({ path }) => path.split('.').at(-1) ?? path))];
  return (
    <Alert severity="warning" role="status" sx={{ mb: 2 }} action={<Button color="inherit" onClick={onRetry}>{text('states.retry')}</Button>}>
      {text('states.partial', { parts: formats.list(parts) })}
    </Alert>
  );
}
