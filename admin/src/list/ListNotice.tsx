import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';

import { useText } from '../i18n/use-text.js';
import { Message } from '../layout/Message.js';

/** Why there are no rows: there are none at all, or the filters leave none. */
export function ListNotice({ empty }: { empty: string }) {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  const isFiltered = Object.values(filterValues ?? {}).some((value) => value != null && value !== '');
  if (!isFiltered) return <Message title={empty} />;
  return <Message title={text('states.emptyFiltered')} actions={<Button variant="outlined" onClick={() => setFilters({})}>{text('states.clearFilters')}</Button>} />;
}
