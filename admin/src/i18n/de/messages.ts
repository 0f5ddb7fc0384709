import type { Messages } from '../en/messages.js';
import type { MessagesLike } from '../message-shape.js';
import { applications } from './applications.js';
import { approvals } from './approvals.js';
import { answers, auditActions, auditMoves, itemEvidence } from './audit-moves.js';
import { auditSeasons } from './audit-seasons.js';
import { audits, workbench } from './audits.js';
import { partImports } from './part-imports.js';
import { depotStock } from './depot-stock.js';
import { catalogue } from './catalogue.js';
import { certifications, examImport, renewals, ssaClock, technicianPage, vouchers } from './certifications.js';
import { compliance } from './compliance.js';
import { deadLetters } from './dead-letters.js';
import { askedDates } from './asked-dates.js';
import { depotRegister } from './depot-register.js';
import { depot, depotHours } from './depot.js';
import { deviceImports, devices } from './devices.js';
import { evidence, programmes } from './evidence.js';
import { attachments } from './attachments.js';
import { expressActs } from './express-acts.js';
import { express } from './express.js';
import { evidenceErasure } from './evidence-erasure.js';
import { evidenceViewer } from './evidence-viewer.js';
import { home, partners, quarters } from './partners.js';
import { quarterSnapshots } from './quarter-snapshots.js';
import { partOrders, parts, seedStock, stock } from './parts.js';
import { findingEvidence } from './finding-evidence.js';
import { holds } from './holds.js';
import { accountActions } from './account-actions.js';
import { accountNumbers } from './account-numbers.js';
import { ledgerWords } from './ledger-words.js';
import { mail } from './mail.js';
import { bankFiles } from './bank-files.js';
import { exposure } from './exposure.js';
import { reconciliation } from './reconciliation.js';
import { keyFigures } from './key-figures.js';
import { charges } from './charges.js';
import { balances } from './balances.js';
import { billingFiles } from './billing-files.js';
import { money } from './money.js';
import { promises } from './promises.js';
import { ra } from './react-admin.js';
import { repairDesk } from './repair-desk.js';
import { repairLife } from './repair-life.js';
import { reevaluations } from './reevaluations.js';
import { resources } from './resources.js';
import { earlyReturns } from './early-returns.js';
import { completionLacks } from './completion-lacks.js';
import { coverageGrounds } from './coverage-grounds.js';
import { repairTrips } from './repair-trips.js';
import { returns } from './returns.js';
import { severalScans } from './several-scans.js';
import { accounts, explorer, imports, repairs, technicians } from './service.js';
import { auth, shell, states, table } from './shell.js';
import { serviceDesk } from './service-desk.js';
import { partnerForms } from './partner-forms.js';
import { sites } from './sites.js';
import { standingChecks } from './standing-checks.js';
import { technicianForms } from './technician-forms.js';
import { terms } from './terms.js';
import { termsForm } from './terms-form.js';
import { testCentres } from './test-centres.js';
import { trail } from './trail.js';
import { trailChanges } from './trail-changes.js';
import { trailWords } from './trail-words.js';
import { whoMayRepair } from './who-may-repair.js';
import { words } from './words.js';
import { workbenchViews } from './workbench-views.js';

export const messages: MessagesLike<Omit<Messages, 'ra'>> & Pick<Messages, 'ra'> = {
  ra,
  resources,
  shell,
  auth,
  states,
  table,
  words,
  home,
  partners,
  quarters,
  audits,
  workbench,
  workbenchViews,
  auditMoves,
  answers,
  itemEvidence,
  auditActions,
  repairs,
  repairLife,
  repairDesk,
  serviceDesk,
  completionLacks,
  coverageGrounds,
  repairTrips,
  earlyReturns,
  returns,
  severalScans,
  parts,
  catalogue,
  depotStock,
  partOrders,
  depot,
  stock,
  seedStock,
  imports,
  devices,
  deviceImports,
  partImports,
  attachments,
  express,
  expressActs,
  technicians,
  certifications,
  renewals,
  technicianPage,
  technicianForms,
  ssaClock,
  vouchers,
  examImport,
  accounts,
  explorer,
  applications,
  evidence,
  evidenceViewer,
  programmes,
  approvals,
  deadLetters,
  trail,
  trailChanges,
  trailWords,
  compliance,
  terms,
  sites,
  partnerForms,
  whoMayRepair,
  testCentres,
  depotHours,
  depotRegister,
  askedDates,
  evidenceErasure,
  findingEvidence,
  standingChecks,
  reevaluations,
  quarterSnapshots,
  termsForm,
  auditSeasons,
  money,
  mail,
  accountActions,
  accountNumbers,
  ledgerWords,
  promises,
  billingFiles,
  balances,
  charges,
  keyFigures,
  reconciliation,
  exposure,
  bankFiles,
  holds,
};
