import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useHandleAuthCallback } from 'react-admin';
import { Link } from 'react-router-dom';

import { useText } from '../i18n/use-text.js';
import { OutsideFrame } from '../layout/OutsideFrame.js';

/** Where the issuer sends people back to. */
export function AuthCallbackPage() {
  const text = useText();
  const { error } = useHandleAuthCallback();
  if (!error) {
    return (
      <OutsideFrame>
        <Typography role="status">{text('auth.signingIn')}</Typography>
      </OutsideFrame>
    );
  }
  const isCancelled = 'error' in (error as object) && (error as { error?: unknown }).error === 'access_denied';
  return (
    <OutsideFrame>
      <Typography variant="h1">{text('auth.signIn')}</Typography>
      <Alert severity={isCancelled ? 'info' : 'error'}>{text(isCancelled ? 'auth.cancelled' : 'auth.failed')}</Alert>
      <Button variant="contained" size="large" component={Link} to="/">
        {text('auth.signIn')}
      </Button>
    </OutsideFrame>
  );
}
