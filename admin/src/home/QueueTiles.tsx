import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Skeleton from '@mui/material/Skeleton';

import { useOpenApprovals } from '../approvals/use-open-approvals.js';
import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { HomeActionsDocument } from '../generated/operations.js';
import { today } from '../i18n/calendar.js';
import { useFormats } from '../i18n/use-formats.js';
import { type MessageKey, useText } from '../i18n/use-text.js';
import { listAddress } from '../list/list-address.js';
import { useMailToSeeTo } from '../mail/use-mail-to-see-to.js';
import type { ToneName } from '../theme/tokens.js';
import { useTokens } from '../theme/use-tokens.js';
import { soonBefore, useHomeAccounts, useHomeAudits, useHomeQuota } from './home-queries.js';

interface TileProps {
  label: MessageKey;
  /** Undefined while it is being counted, null when it could not be. */
  count: number | null | undefined;
  tone: ToneName;
  /** The lists that hold what was counted. */
  links: readonly { to: string; text: string }[];
}

/** How much waits in each queue, and the lists it waits in. */
export function QueueTiles() {
  const [mayAudits, mayBoard, mayAccounts, mayApprovals, mayMail] = [useMay('audits.list'), useMay('quarters.list'), useMay('accounts.list'), useMay('accounts.proposals'), useMay('messages.list')];
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 132px), 1fr))' }}>
      {mayBoard && <AtRiskTile />}
      {mayAudits && <AuditTiles />}
      {mayAudits && <ActionTile />}
      {mayAccounts && <AccountTile />}
      {mayApprovals && <ApprovalTile />}
      {mayMail && <MailTile />}
    </Box>
  );
}

function AtRiskTile() {
  const text = useText();
  const quota = useHomeQuota();
  const links = [{ to: '/quarters?atRisk=true&sort=RUNNING_PROJECTION', text: text('home.tiles.atRiskNote') }];
  return <Tile label="home.tiles.atRisk" count={counted(quota, ({ quarterBoard }) => quarterBoard.rows.totalCount ?? 0)} tone="waiting" links={links} />;
}

function AuditTiles() {
  const text = useText();
  const audits = useHomeAudits();
  const found = audits.data?.data;
  const links = (planned: number | null | undefined, reviewing: number | null | undefined, dueBefore: string): TileProps['links'] => [
    { to: listAddress('/audits', { status: 'PLANNED', dueBefore }), text: text('home.tiles.planned', { count: planned ?? 0 }) },
    { to: listAddress('/audits', { status: 'IN_REVIEW', dueBefore }), text: text('home.tiles.reviewing', { count: reviewing ?? 0 }) },
  ];
  return (
    <>
      <Tile
        label="home.tiles.overdue"
        count={counted(audits, ({ overduePlanned, overdueInReview }) => sum(overduePlanned, overdueInReview))}
        tone="bad"
        links={links(found?.overduePlanned.totalCount, found?.overdueInReview.totalCount, today())}
      />
      <Tile
        label="home.tiles.dueSoon"
        count={counted(audits, ({ soonPlanned, soonInReview }) => sum(soonPlanned, soonInReview))}
        tone="waiting"
        links={links(found?.soonPlanned.totalCount, found?.soonInReview.totalCount, soonBefore())}
      />
      <Tile label="home.tiles.inReview" count={counted(audits, ({ inReview }) => sum(inReview))} tone="info" links={[{ to: listAddress('/audits', { status: 'IN_REVIEW' }), text: text('home.tiles.inReviewNote') }]} />
    </>
  );
}

function ActionTile() {
  const text = useText();
  const actions = useAsk(HomeActionsDocument, { today: today() });
  const found = actions.data?.data;
  const links = [
    { to: listAddress('/audit-actions', { status: 'DONE_BY_PARTNER' }), text: text('auditActions.tileReported', { count: found?.reported.totalCount ?? 0 }) },
    { to: '/audit-actions', text: text('auditActions.tileOpen', { count: found?.open.totalCount ?? 0 }) },
  ];
  return <Tile label="auditActions.tile" count={counted(actions, ({ overdue }) => sum(overdue))} tone="bad" links={links} />;
}

function AccountTile() {
  const text = useText();
  const accounts = useHomeAccounts();
  const found = accounts.data?.data;
  const links = (['ON_HOLD', 'SUSPENDED'] as const).map((standing) => ({
    to: listAddress('/accounts', { standing }),
    text: `${(standing === 'ON_HOLD' ? found?.onHold.totalCount : found?.suspended.totalCount) ?? 0} ${text(`words.standing.${standing}`).toLowerCase()}`,
  }));
  return <Tile label="home.tiles.onHold" count={counted(accounts, ({ onHold, suspended }) => sum(onHold, suspended))} tone="waiting" links={links} />;
}

function ApprovalTile() {
  const text = useText();
  const { approvals, toDecide, total, errors } = useOpenApprovals();
  const count = approvals === undefined ? (errors.length > 0 ? null : undefined) : total;
  return <Tile label="approvals.tile" count={count} tone="waiting" links={[{ to: '/approvals', text: text('approvals.forYou', { count: toDecide }) }]} />;
}

function MailTile() {
  const text = useText();
  const mail = useMailToSeeTo();
  const found = mail.data?.data;
  const links = [
    { to: listAddress('/messages', { state: 'BOUNCED' }), text: text('mail.tileReturned', { count: found?.returned.totalCount ?? 0 }) },
    { to: listAddress('/messages', { state: 'DEAD' }), text: text('mail.tileGivenUp', { count: found?.givenUp.totalCount ?? 0 }) },
  ];
  return <Tile label="mail.tile" count={counted(mail, ({ returned, givenUp }) => sum(returned, givenUp))} tone="bad" links={links} />;
}

function counted<Result>({ data, error }: { data: { data: Result } | undefined; error: unknown }, count: (result: Result) => number): number | null | undefined {
  return data ? count(data.data) : error ? null : undefined;
}

function sum(...counts: { totalCount: number | null }[]): number {
  return counts.reduce((total, { totalCount }) => total + (totalCount ?? 0), 0);
}

function Tile({ label, count, tone, links }: TileProps) {
  const text = useText();
  const formats = useFormats();
  const { tones } = useTokens();
  const isWaiting = typeof count === 'number' && count > 0;
  return (
    <Card component="section" sx={{ display: 'grid', alignContent: 'start', gap: 0.25, px: 2, py: 1.5 }}>
      <Box component="h2" sx={{ m: 0, fontSize: '0.8125rem', fontWeight: 600 }}>
        {text(label)}
      </Box>
      <Box sx={{ fontSize: '1.875rem', fontWeight: 650, lineHeight: 1.2, letterSpacing: '-0.02em', color: isWaiting ? tones[tone].strong : 'text.secondary' }}>{count === undefined ? <Skeleton width={40} /> : count === null ? '–' : formats.number(count)}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, fontSize: '0.8125rem', lineHeight: '24px' }}>
        {links.map(({ to, text: words }) => (
          <RecordLink key={to} to={to}>
            {words}
          </RecordLink>
        ))}
      </Box>
    </Card>
  );
}
