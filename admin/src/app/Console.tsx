import CssBaseline from '@mui/material/CssBaseline';
import { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { AdminContext, type AuthProvider, CoreAdminUI, CustomRoutes, type DataProvider, type I18nProvider, Notification, Resource, type Store } from 'react-admin';
import { Route } from 'react-router-dom';

import { SignInPage } from '../auth/SignInPage.js';
import { ApiError } from '../data/api-error.js';
import { HomePage } from '../home/HomePage.js';
import { CrashPage } from '../layout/CrashPage.js';
import { ForbiddenPage } from '../layout/ForbiddenPage.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageLoading } from '../layout/PageLoading.js';
import { Shell } from '../layout/Shell.js';
import { PartnerList } from '../partners/PartnerList.js';
import { darkTheme, lightTheme } from '../theme/console-theme.js';
import { LocalizedComponents } from '../theme/LocalizedComponents.js';

const AccountList = lazy(() => import('../accounts/AccountList.js').then((list) => ({ default: list.AccountList })));
const AuditList = lazy(() => import('../audits/AuditList.js').then((list) => ({ default: list.AuditList })));
const RepairList = lazy(() => import('../repairs/RepairList.js').then((list) => ({ default: list.RepairList })));
const ActionList = lazy(() => import('../audits/actions/ActionList.js').then((list) => ({ default: list.ActionList })));
const ApplicationList = lazy(() => import('../applications/ApplicationList.js').then((list) => ({ default: list.ApplicationList })));
const DeadLetterList = lazy(() => import('../dead-letters/DeadLetterList.js').then((list) => ({ default: list.DeadLetterList })));
const OrderList = lazy(() => import('../orders/OrderList.js').then((list) => ({ default: list.OrderList })));
const PartList = lazy(() => import('../parts/PartList.js').then((list) => ({ default: list.PartList })));
const RenewalList = lazy(() => import('../certifications/RenewalList.js').then((list) => ({ default: list.RenewalList })));
const ReturnList = lazy(() => import('../returns/ReturnList.js').then((list) => ({ default: list.ReturnList })));
const DepotStockList = lazy(() => import('../depot/stock/DepotStockList.js').then((list) => ({ default: list.DepotStockList })));
const MovementList = lazy(() => import('../depot/stock/MovementList.js').then((list) => ({ default: list.MovementList })));
const StockList = lazy(() => import('../parts/StockList.js').then((list) => ({ default: list.StockList })));
const TechnicianList = lazy(() => import('../technicians/TechnicianList.js').then((list) => ({ default: list.TechnicianList })));
const HoldList = lazy(() => import('../holds/HoldList.js').then((list) => ({ default: list.HoldList })));
const ExpressList = lazy(() => import('../express/ExpressList.js').then((list) => ({ default: list.ExpressList })));
const DeviceList = lazy(() => import('../devices/DeviceList.js').then((list) => ({ default: list.DeviceList })));
const LedgerList = lazy(() => import('../ledger/LedgerList.js').then((list) => ({ default: list.LedgerList })));
const MessageList = lazy(() => import('../mail/MessageList.js').then((list) => ({ default: list.MessageList })));
const PaymentList = lazy(() => import('../payments/PaymentList.js').then((list) => ({ default: list.PaymentList })));
const ExposureList = lazy(() => import('../exposure/ExposureList.js').then((list) => ({ default: list.ExposureList })));
const InvoiceList = lazy(() => import('../invoices/InvoiceList.js').then((list) => ({ default: list.InvoiceList })));
const SeedStockList = lazy(() => import('../parts/SeedStockList.js').then((list) => ({ default: list.SeedStockList })));
const ShipmentList = lazy(() => import('../returns/shipments/ShipmentList.js').then((list) => ({ default: list.ShipmentList })));
const CertificationMatrix = lazy(() => import('../certifications/CertificationMatrix.js'));
const ImportExamResults = lazy(() => import('../certifications/import/ImportExamResults.js'));
const TestCentresPage = lazy(() => import('../certifications/centres/TestCentresPage.js'));
const TechnicianShow = lazy(() => import('../technicians/TechnicianShow.js'));
const PartnerShow = lazy(() => import('../partners/PartnerShow.js'));
const PartShow = lazy(() => import('../parts/PartShow.js'));
const OrderShow = lazy(() => import('../orders/OrderShow.js'));
const NewOrder = lazy(() => import('../orders/NewOrder.js'));
const AnswersPage = lazy(() => import('../answers/AnswersPage.js'));
const DepotPage = lazy(() => import('../depot/DepotPage.js'));
const RepairShow = lazy(() => import('../repairs/RepairShow.js'));
const AuditWorkbench = lazy(() => import('../audits/workbench/AuditWorkbench.js'));
const AuditPlanning = lazy(() => import('../audits/planning/AuditPlanning.js'));
const SeasonPage = lazy(() => import('../audits/season/SeasonPage.js'));
const ApplicationShow = lazy(() => import('../applications/ApplicationShow.js'));
const ProgramsPage = lazy(() => import('../programmes/ProgramsPage.js'));
const QuarterBoard = lazy(() => import('../quarters/QuarterBoard.js'));
const CreateRepair = lazy(() => import('../repairs/create/CreateRepair.js'));
const CompleteSeveral = lazy(() => import('../repairs/complete/CompleteSeveral.js'));
const RepairQueue = lazy(() => import('../repairs/queue/RepairQueue.js'));
const ServiceLevels = lazy(() => import('../repairs/levels/ServiceLevels.js'));
const ImportRepairs = lazy(() => import('../repairs/import/ImportRepairs.js'));
const DeviceShow = lazy(() => import('../devices/DeviceShow.js'));
const ImportCatalogue = lazy(() => import('../parts/import/ImportCatalogue.js'));
const ImportDevices = lazy(() => import('../devices/import/ImportDevices.js'));
const ReturnShow = lazy(() => import('../returns/ReturnShow.js'));
const ShipmentShow = lazy(() => import('../returns/shipments/ShipmentShow.js'));
const DepotReturns = lazy(() => import('../returns/DepotReturns.js'));
const NewExpress = lazy(() => import('../express/request/NewExpress.js'));
const HoldShow = lazy(() => import('../holds/HoldShow.js'));
const ExpressShow = lazy(() => import('../express/ExpressShow.js'));
const ApprovalsPage = lazy(() => import('../approvals/ApprovalsPage.js'));
const AuditTrailPage = lazy(() => import('../timeline/AuditTrailPage.js'));
const TermsPage = lazy(() => import('../terms/TermsPage.js'));
const RuleSetPage = lazy(() => import('../terms/RuleSetPage.js'));
const DraftPage = lazy(() => import('../terms/DraftPage.js'));
const AccountShow = lazy(() => import('../accounts/AccountShow.js'));
const ReconciliationPage = lazy(() => import('../reconciliation/ReconciliationPage.js'));
const BankFilePage = lazy(() => import('../payments/bank-files/BankFilePage.js'));
const PartPricesPage = lazy(() => import('../parts/prices/PartPricesPage.js'));
const PriceListsPage = lazy(() => import('../prices/PriceListsPage.js'));
const ApiExplorer = lazy(() => import('../explorer/ApiExplorer.js'));

interface ConsoleProps {
  authProvider: AuthProvider;
  dataProvider: DataProvider;
  i18nProvider: I18nProvider;
  store: Store;
}

// Not the ready-made Admin: it brings a layout, a menu and a sign-in form of its own, which nobody would see.
export function Console(providers: ConsoleProps) {
  const [queryClient] = useState(createQueryClient);
  return (
    <AdminContext {...providers} queryClient={queryClient} lightTheme={lightTheme} darkTheme={darkTheme} defaultTheme={window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}>
      <CssBaseline enableColorScheme />
      <LocalizedComponents>
        <CoreAdminUI
          requireAuth
          disableTelemetry
          layout={Shell}
          loginPage={SignInPage}
          authCallbackPage={false}
          accessDenied={ForbiddenPage}
          catchAll={NotFoundPage}
          error={CrashPage}
          dashboard={HomePage}
          loading={PageLoading}
        >
          <Resource name="partners" list={PartnerList}>
            <Route path=":id/show/*" element={<Lazy page={<PartnerShow />} />} />
          </Resource>
          <Resource name="audits" list={<Lazy page={<AuditList />} />}>
            <Route path=":id/show/*" element={<Lazy page={<AuditWorkbench />} />} />
          </Resource>
          <Resource name="audit-actions" list={<Lazy page={<ActionList />} />} />
          <Resource name="applications" list={<Lazy page={<ApplicationList />} />}>
            <Route path=":id/show" element={<Lazy page={<ApplicationShow />} />} />
          </Resource>
          <Resource name="repairs" list={<Lazy page={<RepairList />} />}>
            <Route path=":id/show" element={<Lazy page={<RepairShow />} />} />
            <Route path="create" element={<Lazy page={<CreateRepair />} />} />
            <Route path="complete" element={<Lazy page={<CompleteSeveral />} />} />
            <Route path="queue" element={<Lazy page={<RepairQueue />} />} />
            <Route path="import" element={<Lazy page={<ImportRepairs />} />} />
          </Resource>
          <Resource name="express" list={<Lazy page={<ExpressList />} />}>
            <Route path=":id/show" element={<Lazy page={<ExpressShow />} />} />
            <Route path="new" element={<Lazy page={<NewExpress />} />} />
          </Resource>
          <Resource name="card-holds" list={<Lazy page={<HoldList />} />}>
            <Route path=":id/show" element={<Lazy page={<HoldShow />} />} />
          </Resource>
          <Resource name="devices" list={<Lazy page={<DeviceList />} />}>
            <Route path=":id/show" element={<Lazy page={<DeviceShow />} />} />
            <Route path="import" element={<Lazy page={<ImportDevices />} />} />
          </Resource>
          <Resource name="returns" list={<Lazy page={<ReturnList />} />}>
            <Route path=":id/show" element={<Lazy page={<ReturnShow />} />} />
          </Resource>
          <Resource name="bulk-returns" list={<Lazy page={<ShipmentList />} />}>
            <Route path=":id/show" element={<Lazy page={<ShipmentShow />} />} />
          </Resource>
          <Resource name="parts" list={<Lazy page={<PartList />} />}>
            <Route path=":id/show" element={<Lazy page={<PartShow />} />} />
            <Route path="import" element={<Lazy page={<ImportCatalogue />} />} />
          </Resource>
          <Resource name="orders" list={<Lazy page={<OrderList />} />}>
            <Route path=":id/show" element={<Lazy page={<OrderShow />} />} />
            <Route path="new" element={<Lazy page={<NewOrder />} />} />
          </Resource>
          <Resource name="stock" list={<Lazy page={<StockList />} />} />
          <Resource name="depot-stock" list={<Lazy page={<DepotStockList />} />} />
          <Resource name="depot-movements" list={<Lazy page={<MovementList />} />} />
          <Resource name="seed-stock" list={<Lazy page={<SeedStockList />} />} />
          <Resource name="technicians" list={<Lazy page={<TechnicianList />} />}>
            <Route path=":id/show" element={<Lazy page={<TechnicianShow />} />} />
          </Resource>
          <Resource name="renewals" list={<Lazy page={<RenewalList />} />} />
          <Resource name="accounts" list={<Lazy page={<AccountList />} />}>
            <Route path=":id/show" element={<Lazy page={<AccountShow />} />} />
          </Resource>
          <Resource name="invoices" list={<Lazy page={<InvoiceList />} />} />
          <Resource name="payments" list={<Lazy page={<PaymentList />} />}>
            <Route path="files" element={<Lazy page={<BankFilePage />} />} />
          </Resource>
          <Resource name="exposure" list={<Lazy page={<ExposureList />} />} />
          <Resource name="ledger" list={<Lazy page={<LedgerList />} />} />
          <Resource name="messages" list={<Lazy page={<MessageList />} />} />
          <Resource name="dead-letters" list={<Lazy page={<DeadLetterList />} />} />
          <CustomRoutes>
            <Route path="/certifications" element={<Lazy page={<CertificationMatrix />} />} />
            <Route path="/certifications/import" element={<Lazy page={<ImportExamResults />} />} />
            <Route path="/test-centres" element={<Lazy page={<TestCentresPage />} />} />
            <Route path="/audit-planning" element={<Lazy page={<AuditPlanning />} />} />
            <Route path="/audit-seasons/:id" element={<Lazy page={<SeasonPage />} />} />
            <Route path="/answers" element={<Lazy page={<AnswersPage />} />} />
            <Route path="/depot" element={<Lazy page={<DepotPage />} />} />
            <Route path="/programmes" element={<Lazy page={<ProgramsPage />} />} />
            <Route path="/service-levels" element={<Lazy page={<ServiceLevels />} />} />
            <Route path="/quarters" element={<Lazy page={<QuarterBoard />} />} />
            <Route path="/depot/returns" element={<Lazy page={<DepotReturns />} />} />
            <Route path="/approvals" element={<Lazy page={<ApprovalsPage />} />} />
            <Route path="/audit-trail" element={<Lazy page={<AuditTrailPage />} />} />
            <Route path="/terms" element={<Lazy page={<TermsPage />} />} />
            <Route path="/terms/drafts/:id" element={<Lazy page={<DraftPage />} />} />
            <Route path="/terms/:program/:region/:version" element={<Lazy page={<RuleSetPage />} />} />
            <Route path="/reconciliation" element={<Lazy page={<ReconciliationPage />} />} />
            <Route path="/part-prices" element={<Lazy page={<PartPricesPage />} />} />
            <Route path="/price-lists" element={<Lazy page={<PriceListsPage />} />} />
            <Route path="/explorer" element={<Lazy page={<ApiExplorer />} />} />
          </CustomRoutes>
        </CoreAdminUI>
        <Notification />
      </LocalizedComponents>
    </AdminContext>
  );
}

function Lazy({ page }: { page: React.ReactNode }) {
  return <Suspense fallback={<PageLoading />}>{page}</Suspense>;
}

const passing = new Set(['UNREACHABLE', 'TIMED_OUT']);

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures < 2 && error instanceof ApiError && passing.has(error.code),
        retryDelay: (attempt) => 400 * 2 ** attempt * (0.5 + Math.random() / 2),
      },
      mutations: { retry: false },
    },
  });
}
