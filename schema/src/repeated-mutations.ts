import type { Classified, Repetition } from './checks/unrepeatable-mutations.js';

const each = (repetition: Repetition, why: string, ...mutations: string[]): Record<string, Classified> => Object.fromEntries(mutations.map((name) => [name, { repetition, why }]));

/** Every mutation, and what keeps it from having two effects when a caller who got no answer sends it again. */
export const repeatedMutations: Readonly<Record<string, Classified>> = {
  ...each('KEY', 'orders work and parts', 'createRepair', 'completeRepair', 'importRepairs'),
  ...each('KEY', 'sets parts aside and asks for credit, or gives both back', 'submitPartOrder', 'cancelPartOrder'),
  ...each('KEY', 'each of many repairs counts once', 'completeRepairs'),
  ...each('KEY', 'each adds to the papers of a repair, which nobody can take out again', 'addRepairNote', 'offerRepairQuote'),
  ...each('KEY', 'changes what is in stock', 'receiveGoods', 'pickPartOrder', 'shipParcel', 'acknowledgeDelivery', 'takeFromStock'),
  ...each('KEY', 'hands out a unit and orders another', 'swapFromSeedStock'),
  ...each('KEY', 'costs a fee or a voucher', 'recordExamResult', 'correctExamResult'),
  ...each('KEY', 'plans very many audits in the background', 'planAuditSeason'),
  ...each('KEY', 'each charges, gives back or orders, or ends what was owed', 'declareReturnType', 'submitBulkReturn', 'receiveReturn', 'decideLateReturn', 'closeReturn', 'writeOffReturn'),
  ...each('KEY', 'binds the partner or the manufacturer for good', 'submitApplication', 'decideApplication'),

  ...each('KEY', 'bills, credits, or takes money in', 'issueInvoices', 'issueCreditNote', 'importBankFile', 'importPriceList'),

  ...each('VERSION', 'each changes an account that was read', 'changeAccountStanding', 'proposeStandingChange', 'recordAccountAgreement'),
  ...each('VERSION', 'changes a technician who was read', 'changeTechnician'),
  ...each('VERSION', 'each moves or fills in an application that was read', 'startApplicationReview', 'requestInformation', 'withdrawApplication', 'recordApplicationFinding', 'saveApplication'),
  ...each('VERSION', 'each changes evidence that was read', 'detachEvidence', 'reviewEvidence'),
  ...each('VERSION', 'each moves an audit that was read; a closing or a submission is refused the second time and cannot be made of anything newer', 'closeAudit', 'reopenAudit', 'requestAuditChanges', 'askForAnswers', 'submitSelfAssessment', 'startAuditReview'),
  ...each('VERSION', 'each changes an item or an action of an audit that was read', 'recordFinding', 'answerAuditItem', 'reportAuditActionDone', 'decideAuditAction'),
  ...each('VERSION', 'each changes a return or a shipment of returns that was read', 'inspectReturn', 'cancelBulkReturn'),
  ...each('VERSION', 'moves an enrolment that was read', 'moveEnrollment'),
  ...each('VERSION', 'proposes a draft that was read, and one proposal about it is open at a time', 'proposeRuleSetPublication'),
  ...each('VERSION', 'each changes a repair that was read', 'moveRepair', 'assignRepair', 'reopenRepair', 'recordRepairFindings'),

  ...each('STATE', 'the number, code or name is taken by the first', 'openServiceAccount', 'registerTestCentre', 'registerTechnician', 'addServiceLocation'),
  ...each('STATE', 'a proposal is decided once; the second is told that it is decided', 'decideStandingProposal', 'decideWaiver', 'decideRuleSetProposal'),
  ...each('STATE', 'a payment is used once, a month is stated once', 'matchBankEntry', 'setBankEntryAside', 'issueStatements'),
  ...each('STATE', 'a price list is published once, and one proposal about it is open at a time', 'proposePriceList', 'decidePriceListProposal'),
  ...each('STATE', 'a credit line has one open proposal at a time, which is decided once', 'proposeCreditLimit', 'proposeCreditRaise', 'decideCreditProposal'),
  ...each('STATE', 'a customer answers a quote once', 'decideRepairQuote'),
  ...each('STATE', 'one of its kind is open or in force at a time', 'proposeWaiver', 'proposeRuleSetRetirement', 'startApplication', 'planAudit', 'enrollOrganization'),
  ...each('STATE', 'what is ended, erased or discarded cannot be so again', 'endWaiver', 'eraseEvidenceFile', 'discardRuleSetDraft', 'discardFailedDelivery'),
  ...each('STATE', 'the first leaves nothing to be tried again; a delivery has one effect anyway', 'redriveFailedDelivery', 'redriveFailedDeliveries'),

  ...each('KEY', 'moves a device out of the installed base and another in', 'recordReplacement'),
  ...each('KEY', 'begins to take over a file', 'importDevices'),
  ...each('KEY', 'asks for a hold on a card, and ships a device', 'requestExpressReplacement', 'shipExpressReplacement'),
  ...each('VERSION', 'each takes a step of a request that was read', 'inspectExpressReplacement', 'cancelExpressReplacement'),
  ...each('SAME', 'the first scan of its kind holds', 'recordExpressScan'),
  ...each('SAME', 'a row that says what is known changes nothing', 'registerDevices', 'recordCoverages'),
  ...each('SAME', 'what is out of the installed base is out', 'retireDevices'),
  ...each('STATE', 'a place packs one shipment at a time, and what was taken out lies in it no more', 'openBulkReturn', 'unpackReturn'),
  ...each('SAME', 'what lies in the named box already stays there', 'packReturns'),
  ...each('SAME', 'the customer that was kept, or none, is kept again', 'keepRepairCustomer'),
  ...each('SAME', 'each sets what is stated', 'endTestCentre', 'revokeTestCentreKey', 'declareServicedLines', 'reserveExamVoucher', 'recordCourseProgress'),
  ...each('SAME', 'the same file for the same purpose is attached once', 'attachEvidence'),
  ...each('SAME', 'says the same about the same country', 'decideSeedStockMarket'),
  ...each('SAME', 'an event that is known by its id changes nothing', 'recordShipmentEvents'),
  ...each('SAME', 'a row that is known by its reference changes nothing', 'importExamResults'),
  ...each('SAME', 'judging anew what has not changed says the same', 'reevaluateEnrollment', 'reevaluateProgram'),

  ...each('ADDS', 'the latest observation or finding holds, and both say the same', 'recordPremisesFacts', 'recordReviewerFinding'),
  ...each('ADDS', 'a device screened twice was screened, and both say the same', 'recordScreening'),
  ...each('ADDS', 'a technician certified twice for one product counts once', 'recordCertification'),
  ...each('ADDS', 'staff see two with one name in their list; with a register number the second is refused', 'registerOrganization'),
  ...each('ADDS', 'two keys with the same bytes verify the same files', 'registerTestCentreKey'),
  ...each('ADDS', 'a second draft has no effect until two people publish it', 'saveRuleSetDraft'),
};
