import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';

import { useText } from '../i18n/use-text.js';

export function FaultNotice({ onRetry }: { onRetry: () => void }) {
  const text = useText();
  return (
    <Alert severity="error" role="alert" action={<Button color="inherit" onClick={onRetry}>{text('states.retry')}</Button>}>
      {text('states.crash')}
    </Alert>
  );
}
