import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { CreditPanel } from '../credit/CreditPanel.js';
import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { RecordLink } from '../display/RecordLink.js';
import { AccountPageDocument, type AccountPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { BalancePanel } from '../balances/BalancePanel.js';
import { ChargePanel } from '../charges/ChargePanel.js';
import { InvoicePanel } from '../invoices/InvoicePanel.js';
import { StatementPanel } from '../invoices/StatementPanel.js';
import { KeyFiguresPanel } from '../key-figures/KeyFiguresPanel.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { MailContactPanel } from '../mail/MailContactPanel.js';
import { BillingActions } from './actions/BillingActions.js';
import { RecordAgreementDialog } from './actions/RecordAgreementDialog.js';
import { NumbersPanel } from './numbers/NumbersPanel.js';
import { StandingChip } from '../partners/StandingChips.js';

type Account = NonNullable<AccountPageQuery['serviceAccount']>;

/** One service account: its agreement, what it may still order, what it entitles to, what it owes. */
export default function AccountShow() {
  const { id = '' } = useParams();
  const query = useAsk(AccountPageDocument, { id });
  return <AskState query={query}>{({ serviceAccount }) => (serviceAccount === null ? <NotFoundPage /> : <AccountPage account={serviceAccount} />)}</AskState>;
}

function AccountPage({ account }: { account: Account }) {
  const text = useText();
  const mayBill = useMay('invoices.list');
  const { id, soldTo, type, standing, organization } = account;
  return (
    <>
      <PageHeader title={text('money.account.title', { soldTo })} marks={<StandingChip standing={standing} />} actions={<BillingActions organizationId={organization.id} />} note={<>{text(`words.accountType.${type}`)}, <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink></>} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <CreditPanel organization={organization} lines={organization.creditLines} />
          {mayBill && <BalancePanel accountId={id} />}
          {mayBill && <InvoicePanel accountId={id} />}
          {mayBill && <ChargePanel accountId={id} />}
          {mayBill && <KeyFiguresPanel organizationId={organization.id} />}
        </Box>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <AgreementPanel account={account} />
          <NumbersPanel account={account} organizationId={organization.id} />
          <EntitlementPanel account={account} />
          {mayBill && <MailContactPanel organizationId={organization.id} />}
          {mayBill && <StatementPanel organizationId={organization.id} />}
        </Box>
      </Box>
    </>
  );
}

function AgreementPanel({ account }: { account: Account }) {
  const text = useText();
  const formats = useFormats();
  const known = (value: string | null): string => value ?? text('states.notRecorded');
  const mayAgree = useMay('accounts.agree');
  const [isRecording, setRecording] = useState(false);
  const { agreementId, agreementVersion, agreementSignatory, agreementSignedOn, createdOn, status } = account;
  const isAwaited = status === 'PENDING' || (status === 'ACTIVE' && agreementId === null);
  return (
    <Panel title={text('money.account.agreement')} action={mayAgree && isAwaited && <Button onClick={() => setRecording(true)}>{text('accountActions.agreement.open')}</Button>}>
      <Facts
        facts={[
          { label: text('accounts.columns.status'), value: text(`words.accountStatus.${status}`) },
          { label: text('accounts.columns.created'), value: formats.date(createdOn) },
          { label: text('money.account.agreementId'), value: known(agreementId) },
          { label: text('money.account.agreementVersion'), value: known(agreementVersion) },
          { label: text('money.account.signatory'), value: known(agreementSignatory) },
          { label: text('money.account.signedOn'), value: agreementSignedOn === null ? text('states.notRecorded') : formats.date(agreementSignedOn) },
        ]}
      />
      {isRecording && <RecordAgreementDialog account={account} onClose={() => setRecording(false)} />}
    </Panel>
  );
}

/** An account without entitlements is not in use or suspended, or the text of its programme names none; it is said which. */
function EntitlementPanel({ account: { entitlements, status, standing, type } }: { account: Account }) {
  const text = useText();
  const why = status !== 'ACTIVE' ? 'notActive' : standing === 'SUSPENDED' ? 'suspended' : 'noneNamed';
  return (
    <Panel title={text('money.account.entitlements')}>
      {entitlements.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text(`charges.noEntitlements.${why}`, { type: text(`words.accountType.${type}`) })}</Box>}
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
        {entitlements.map(({ code, sources }) => (
          <li key={code}>
            {text(`money.entitlements.${code}`)} <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>{sources.join(', ')}</Box>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
