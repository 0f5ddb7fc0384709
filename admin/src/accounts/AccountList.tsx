import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { RecordLink } from '../display/RecordLink.js';
import type { AccountRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter, SearchFilter } from '../list/filters.js';
import { RecordList } from '../list/RecordList.js';
import { StandingChip } from '../partners/StandingChips.js';
import { TimelineLink } from '../timeline/TimelineLink.js';
import { standings } from './account-resource.js';
import { OpenAccountDialog } from './actions/OpenAccountDialog.js';
import { ChangeStandingDialog } from './ChangeStandingDialog.js';

export function AccountList() {
  const text = useText();
  const formats = useFormats();
  const mayEdit = useMay('accounts.edit');
  const mayOpen = useMay('accounts.open');
  const [isOpening, setOpening] = useState(false);
  const [changing, setChanging] = useState<AccountRowFragment | null>(null);
  const action: Column<AccountRowFragment> = {
    label: 'accounts.change.column',
    render: (account) => account.status !== 'CLOSED' && <Button onClick={() => setChanging(account)} aria-label={`${text('accounts.change.open')}: ${text('accounts.change.title', { soldTo: account.soldTo })}`}>{text('accounts.change.open')}</Button>,
  };
  const columns: Column<AccountRowFragment>[] = [
    { label: 'accounts.columns.soldTo', sort: 'soldTo', isName: true, render: ({ id, soldTo }) => <RecordLink to={`/accounts/${id}/show`}>{soldTo}</RecordLink> },
    { label: 'accounts.columns.partner', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> },
    { label: 'accounts.columns.type', from: 'md', render: ({ type }) => text(`words.accountType.${type}`) },
    { label: 'accounts.columns.status', from: 'md', render: ({ status }) => text(`words.accountStatus.${status}`) },
    { label: 'accounts.columns.standing', render: ({ standing }) => <StandingChip standing={standing} plain /> },
    { label: 'accounts.columns.created', isShort: true, sort: 'createdOn', from: 'lg', render: ({ createdOn }) => formats.date(createdOn) },
    ...(mayEdit ? [action] : []),
    { label: 'trail.title', from: 'md', render: ({ id }) => <TimelineLink subjectId={id} /> },
  ];
  return (
    <>
      <PageHeader title={text('accounts.title')} actions={mayOpen && <Button variant="contained" onClick={() => setOpening(true)}>{text('accountActions.open.open')}</Button>} />
      <RecordList<AccountRowFragment>
        resource="accounts"
        caption={text('accounts.title')}
        columns={columns}
        sort={{ field: 'soldTo', order: 'ASC' }}
        empty={text('accounts.empty')}
        filters={
          <>
            <SearchFilter label={text('accountNumbers.search')} />
            <ChoiceFilter source="standing" label={text('accounts.standing')} choices={standings.map((value) => ({ value, label: text(`words.standing.${value}`) }))} />
          </>
        }
      />
      {isOpening && <OpenAccountDialog onClose={() => setOpening(false)} />}
      {changing && <ChangeStandingDialog account={changing} onClose={() => setChanging(null)} />}
    </>
  );
}
