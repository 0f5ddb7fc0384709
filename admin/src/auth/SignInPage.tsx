import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';

import { useConsoleParts } from '../app/console-context.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { OutsideFrame } from '../layout/OutsideFrame.js';

interface CameFrom {
  nextPathname?: string;
  nextSearch?: string;
}

type Stage = 'leaving' | 'signedOut' | 'ready' | 'failed';

/** Leads to the issuer at once, so that a link opened in a new tab just works; only after signing out does it wait. */
export function SignInPage() {
  const text = useText();
  const locale = useConsoleLocale();
  const { session } = useConsoleParts();
  const { nextPathname = '/', nextSearch = '' } = (useLocation().state as CameFrom | null) ?? {};
  const [stage, setStage] = useState<Stage>(() => (session.takeSignedOut() ? 'signedOut' : 'leaving'));

  const leave = (): void => {
    setStage('leaving');
    session.signIn({ returnTo: `${nextPathname}${nextSearch}`, locale }).catch(() => setStage('failed'));
  };

  useEffect(() => {
    if (stage === 'leaving') leave();
    // Once, on arrival; later the person presses the button.
  }, []);

  return (
    <OutsideFrame>
      <Typography variant="h1">{text('auth.signIn')}</Typography>
      {stage === 'leaving' && <Typography role="status">{text('auth.signingIn')}</Typography>}
      {stage === 'signedOut' && <Alert severity="success">{text('auth.signedOut')}</Alert>}
      {stage === 'failed' && <Alert severity="error">{text('auth.failed')}</Alert>}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text('auth.explain')}
      </Typography>
      <Button variant="contained" size="large" onClick={leave} disabled={stage === 'leaving'} autoFocus>
        {text('auth.signIn')}
      </Button>
    </OutsideFrame>
  );
}
