import AnswerIcon from '@mui/icons-material/QuestionAnswerOutlined';
import ApprovalIcon from '@mui/icons-material/HowToRegOutlined';
import PlanningIcon from '@mui/icons-material/EventAvailableOutlined';
import ActionIcon from '@mui/icons-material/TaskAltOutlined';
import ApplicationIcon from '@mui/icons-material/AssignmentOutlined';
import AuditIcon from '@mui/icons-material/FactCheckOutlined';
import BoardIcon from '@mui/icons-material/GridOnOutlined';
import DeadLetterIcon from '@mui/icons-material/MarkEmailUnreadOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import AccountIcon from '@mui/icons-material/AccountBalanceOutlined';
import InvoiceIcon from '@mui/icons-material/ReceiptLongOutlined';
import PaymentIcon from '@mui/icons-material/PaymentsOutlined';
import PriceIcon from '@mui/icons-material/SellOutlined';
import MailIcon from '@mui/icons-material/MailOutlined';
import ReconciliationIcon from '@mui/icons-material/RuleOutlined';
import ExposureIcon from '@mui/icons-material/DonutLargeOutlined';
import LedgerIcon from '@mui/icons-material/BalanceOutlined';
import HoldIcon from '@mui/icons-material/CreditCardOutlined';
import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import ExpressIcon from '@mui/icons-material/BoltOutlined';
import DeviceIcon from '@mui/icons-material/DevicesOutlined';
import TrailIcon from '@mui/icons-material/HistoryOutlined';
import PartnerIcon from '@mui/icons-material/StorefrontOutlined';
import ProgrammeIcon from '@mui/icons-material/MenuBookOutlined';
import PartIcon from '@mui/icons-material/MemoryOutlined';
import OrderIcon from '@mui/icons-material/ShoppingCartOutlined';
import DepotIcon from '@mui/icons-material/WarehouseOutlined';
import StockIcon from '@mui/icons-material/Inventory2Outlined';
import SeedStockIcon from '@mui/icons-material/PhonelinkSetupOutlined';
import PackingIcon from '@mui/icons-material/OutboxOutlined';
import RepairIcon from '@mui/icons-material/BuildOutlined';
import ReturnIcon from '@mui/icons-material/AssignmentReturnOutlined';
import ShipmentIcon from '@mui/icons-material/LocalShippingOutlined';
import TermsIcon from '@mui/icons-material/GavelOutlined';
import RenewalIcon from '@mui/icons-material/EventRepeatOutlined';
import CertificationIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import TestCentreIcon from '@mui/icons-material/SchoolOutlined';
import TechnicianIcon from '@mui/icons-material/EngineeringOutlined';
import ExplorerIcon from '@mui/icons-material/TerminalOutlined';
import QueueIcon from '@mui/icons-material/ViewColumnOutlined';
import LevelsIcon from '@mui/icons-material/TimerOutlined';
import type { ComponentType } from 'react';

import { ApprovalCount } from '../approvals/ApprovalCount.js';
import { DeadLetterCount } from '../dead-letters/DeadLetterCount.js';
import { MailCount } from '../mail/MailCount.js';
import type { ConsoleAction } from '../auth/permissions.js';
import type { MessageKey } from '../i18n/use-text.js';

export interface Destination {
  to: string;
  label: MessageKey;
  icon: ComponentType<{ fontSize?: 'small' }>;
  /** Draws how many wait there. */
  count?: ComponentType;
  /** Shown to those who may do this; to everybody when absent. */
  action?: ConsoleAction;
  /** Shown only to those who may ask what was not written with the console. */
  isAdHoc?: boolean;
}

export interface DestinationGroup {
  label: MessageKey | null;
  destinations: readonly Destination[];
}

export const navigation: readonly DestinationGroup[] = [
  {
    label: null,
    destinations: [
      { to: '/', label: 'shell.pages.home', icon: HomeIcon },
      { to: '/approvals', label: 'approvals.title', icon: ApprovalIcon, action: 'accounts.proposals', count: ApprovalCount },
    ],
  },
  {
    label: 'shell.groups.programmes',
    destinations: [
      { to: '/programmes', label: 'programmes.title', icon: ProgrammeIcon, action: 'programmes.list' },
      { to: '/applications', label: 'applications.title', icon: ApplicationIcon, action: 'applications.list' },
      { to: '/quarters', label: 'shell.pages.quarters', icon: BoardIcon, action: 'quarters.list' },
      { to: '/audits', label: 'shell.pages.audits', icon: AuditIcon, action: 'audits.list' },
      { to: '/terms', label: 'terms.title', icon: TermsIcon, action: 'terms.list' },
      { to: '/audit-planning', label: 'auditMoves.planning.title', icon: PlanningIcon, action: 'audits.plan' },
      { to: '/audit-actions', label: 'auditActions.title', icon: ActionIcon, action: 'audit-actions.list' },
    ],
  },
  {
    label: 'shell.groups.partners',
    destinations: [
      { to: '/partners', label: 'shell.pages.partners', icon: PartnerIcon, action: 'partners.list' },
      { to: '/technicians', label: 'shell.pages.technicians', icon: TechnicianIcon, action: 'technicians.list' },
      { to: '/certifications', label: 'certifications.title', icon: CertificationIcon, action: 'certifications.list' },
      { to: '/renewals', label: 'renewals.title', icon: RenewalIcon, action: 'renewals.list' },
      { to: '/test-centres', label: 'testCentres.title', icon: TestCentreIcon, action: 'test-centres.manage' },
      { to: '/accounts', label: 'shell.pages.accounts', icon: AccountIcon, action: 'accounts.list' },
    ],
  },
  {
    label: 'money.groups.money',
    destinations: [
      { to: '/invoices', label: 'money.invoices.title', icon: InvoiceIcon, action: 'invoices.list' },
      { to: '/payments', label: 'money.payments.title', icon: PaymentIcon, action: 'payments.list' },
      { to: '/card-holds', label: 'holds.title', icon: HoldIcon, action: 'card-holds.list' },
      { to: '/price-lists', label: 'money.prices.title', icon: PriceIcon, action: 'prices.list' },
      { to: '/ledger', label: 'money.ledger.title', icon: LedgerIcon, action: 'ledger.list' },
      { to: '/reconciliation', label: 'reconciliation.title', icon: ReconciliationIcon, action: 'ledger.reconcile' },
      { to: '/exposure', label: 'exposure.title', icon: ExposureIcon, action: 'exposure.list' },
    ],
  },
  {
    label: 'shell.groups.service',
    destinations: [
      { to: '/repairs', label: 'shell.pages.repairs', icon: RepairIcon, action: 'repairs.list' },
      { to: '/express', label: 'express.title', icon: ExpressIcon, action: 'express.list' },
      { to: '/devices', label: 'devices.title', icon: DeviceIcon, action: 'devices.list' },
      { to: '/repairs/queue', label: 'repairLife.queue.title', icon: QueueIcon, action: 'repairs.list' },
      { to: '/service-levels', label: 'repairLife.levels.title', icon: LevelsIcon, action: 'repairs.levels' },
      { to: '/answers', label: 'askedDates.title', icon: AnswerIcon, action: 'answers.ask' },
      { to: '/returns', label: 'returns.title', icon: ReturnIcon, action: 'returns.list' },
      { to: '/bulk-returns', label: 'returns.shipments.title', icon: ShipmentIcon, action: 'bulk-returns.list' },
      { to: '/depot/returns', label: 'returns.depot.title', icon: DepotIcon, action: 'returns.receive' },
      { to: '/repairs/import', label: 'shell.pages.import', icon: ImportIcon, action: 'repairs.import' },
      { to: '/parts', label: 'parts.title', icon: PartIcon, action: 'parts.list' },
      { to: '/parts/import', label: 'partImports.title', icon: ImportIcon, action: 'parts.import' },
      { to: '/part-prices', label: 'catalogue.prices.title', icon: PriceIcon, action: 'part-prices.list' },
      { to: '/orders', label: 'partOrders.title', icon: OrderIcon, action: 'orders.list' },
      { to: '/stock', label: 'stock.title', icon: StockIcon, action: 'stock.list' },
      { to: '/seed-stock', label: 'seedStock.title', icon: SeedStockIcon, action: 'seed-stock.list' },
      { to: '/depot', label: 'depot.title', icon: PackingIcon, action: 'depot.work' },
      { to: '/depot-stock', label: 'depotStock.title', icon: DepotIcon, action: 'depot-stock.list' },
      { to: '/depot-movements', label: 'depotStock.movements', icon: TrailIcon, action: 'depot-movements.list' },
      { to: '/devices/import', label: 'deviceImports.title', icon: ImportIcon, action: 'devices.import' },
    ],
  },
  {
    label: 'shell.groups.administration',
    destinations: [
      { to: '/audit-trail', label: 'shell.pages.trail', icon: TrailIcon, action: 'trail.list' },
      { to: '/messages', label: 'mail.title', icon: MailIcon, action: 'messages.list', count: MailCount },
      { to: '/dead-letters', label: 'deadLetters.title', icon: DeadLetterIcon, action: 'dead-letters.list', count: DeadLetterCount },
    ],
  },
  { label: 'shell.groups.developers', destinations: [{ to: '/explorer', label: 'shell.pages.explorer', icon: ExplorerIcon, isAdHoc: true }] },
];

/** The destination that a path belongs to: the longest one that it lies under. */
export function destinationOf(pathname: string): string | undefined {
  const isUnder = (to: string): boolean => (to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`));
  return navigation
    .flatMap(({ destinations }) => destinations.map(({ to }) => to))
    .filter(isUnder)
    .sort((a, b) => b.length - a.length)[0];
}
