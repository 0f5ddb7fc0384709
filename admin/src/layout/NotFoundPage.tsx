import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';

import { useText } from '../i18n/use-text.js';
import { Message } from './Message.js';
import { PageHeader } from './PageHeader.js';

export function NotFoundPage() {
  const text = useText();
  return (
    <>
      <PageHeader title={text('states.notFoundTitle')} />
      <Message title={text('states.notFound')} actions={<Button component={Link} to="/" variant="outlined">{text('states.toHome')}</Button>} />
    </>
  );
}
