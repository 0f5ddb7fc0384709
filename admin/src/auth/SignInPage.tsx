import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';

import { useConsoleParts } from '../app/console-context.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { OutsideFrame } from '../layout/OutsideFrame.js';

interface CameFrom {
  nextPathname?: string;
  nextSearch?: string;
}

type Stage = 'leaving' | 'signedOut' | 'cancelled' | 'failed';

const outcomes: Readonly<Record<string, Stage>> = { cancelled: 'cancelled', failed: 'failed' };

/** Leads to the issuer at once, so that a link opened in a new tab just works; after signing out, or when it did not work, it waits. */
export function SignInPage() {
  const text = useText();
  const locale = useConsoleLocale();
  const { session } = useConsoleParts();
  const { nextPathname = '/', nextSearch = '' } = (useLocation().state as CameFrom | null) ?? {};
  const outcome = useSearchParams()[0].get('outcome') ?? '';
  const [stage, setStage] = useState<Stage>(() => (session.takeSignedOut() ? 'signedOut' : (outcomes[outcome] ?? 'leaving')));

  const leave = (): void => {
    setStage('leaving');
    session.signIn({ returnTo: `${nextPathname}${nextSearch}`, locale });
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
      {stage === 'cancelled' && <Alert severity="info">{text('auth.cancelled')}</Alert>}
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
