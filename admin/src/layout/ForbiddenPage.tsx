import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';

import { useText } from '../i18n/use-text.js';
import { Message } from './Message.js';
import { PageHeader } from './PageHeader.js';

export function ForbiddenPage() {
  const text = useText();
  return (
    <>
      <PageHeader title={text('states.forbiddenTitle')} />
      <Message title={text('states.forbidden')} actions={<Button component={Link} to="/" variant="outlined">{text('states.toHome')}</Button>} />
    </>
  );
}
