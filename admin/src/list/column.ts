import type { ReactNode } from 'react';

import type { MessageKey } from '../i18n/use-text.js';

/** One column of a list; on a phone it is one line of a card. */
export interface Column<Row> {
  label: MessageKey;
  render: (row: Row) => ReactNode;
  /** The sort field of the resource, when the list can be sorted by it. */
  sort?: string;
  align?: 'right';
  /** Leads to the record and names the row; exactly one column does. */
  isName?: boolean;
  /** Kept on one line, as dates and numbers are. */
  isShort?: boolean;
  /** Left out of the table below this width. */
  from?: 'md' | 'lg' | 'xl';
}
