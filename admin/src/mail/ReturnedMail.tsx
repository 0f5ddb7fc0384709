import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';

import { useAsk } from '../data/use-ask.js';
import { ReturnedMessagesDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

const toReturned = `/messages?filter=${encodeURIComponent(JSON.stringify({ state: 'BOUNCED' }))}`;

/** How many e-mails came back and wait for somebody to correct their address; nothing is shown where none do. */
export function ReturnedMail() {
  const text = useText();
  const count = useAsk(ReturnedMessagesDocument, {}).data?.data.messages.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {text('mail.returned.count', { smart_count: count })}{' '}
      <Button size="small" color="inherit" component={Link} to={toReturned} sx={{ textDecoration: 'underline' }}>
        {text('mail.returned.see')}
      </Button>
    </Alert>
  );
}
