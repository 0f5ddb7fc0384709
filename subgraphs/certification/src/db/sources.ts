import type { Source } from '@platform/kit/list/source.js';

/** How technicians are read. */
export const technicianSource: Source = {
  from: 'certification.technician t',
  id: 't.id',
  always: ['startedOn', 'endedOn', 'signIn'],
  columns: {
    technicianId: 't.technician_id',
    displayName: 't.display_name',
    employment: 't.employment',
    startedOn: 't.started_on::text',
    endedOn: 't.ended_on::text',
    canCompleteIosQualification: 't.can_complete_ios_qualification',
    signIn: 't.sign_in',
    createdAt: 't.created_at',
    version: 't.version',
  },
  references: {
    organization: { type: 'Organization', id: 't.tenant_id' },
    location: { type: 'ServiceLocation', id: 't.location_id' },
  },
};

/** How certifications are read; `parentId` is the technician. */
export const certificationSource: Source = {
  from: 'certification.certification c',
  id: 'c.id',
  always: ['passedOn', 'validUntil', 'withdrawnAt', 'parentId'],
  columns: {
    parentId: 'c.technician_id',
    product: 'c.product',
    track: 'c.track',
    passedOn: 'c.passed_on::text',
    validUntil: 'c.valid_until::text',
    testCentre: 'c.test_centre',
    withdrawnAt: 'c.withdrawn_at',
  },
  references: { technician: { type: 'Technician', id: 'c.technician_id' } },
};

/** How entries of exam results are read; `parentId` is the technician. */
export const examSource: Source = {
  from: 'certification.exam e',
  id: 'e.id',
  always: ['parentId', 'testCentreId'],
  columns: {
    parentId: 'e.technician_id',
    testCentreId: 'e.test_centre_id',
    examCode: 'e.exam_code',
    product: 'e.product',
    track: 'e.track',
    takenOn: 'e.taken_on::text',
    outcome: 'e.outcome',
    reference: 'e.reference',
    correctsId: 'e.corrects_id',
    isCorrected: 'exists (select 1 from certification.exam n where n.tenant_id = e.tenant_id and n.corrects_id = e.id)',
    reason: 'e.reason',
    fee: 'e.fee',
    recordedByName: 'e.recorded_by_name',
    recordedAt: 'e.recorded_at',
  },
};

/** How exam vouchers are read; `parentId` is the organisation. */
export const examVoucherSource: Source = {
  from: 'certification.exam_voucher v',
  id: 'v.id',
  always: ['parentId', 'reservedForId'],
  columns: {
    parentId: 'v.tenant_id',
    accountId: 'v.account_id',
    number: 'v.number',
    status: 'v.status',
    issuedOn: 'v.issued_on::text',
    expiresOn: 'v.expires_on::text',
    reservedForId: 'v.reserved_for',
    examId: 'v.exam_id',
  },
};

/** How test centres are read. */
export const testCentreSource: Source = {
  from: 'certification.test_centre p',
  id: 'p.id',
  always: ['authorisedFrom', 'authorisedUntil'],
  columns: { code: 'p.code', name: 'p.name', authorisedFrom: 'p.authorised_from::text', authorisedUntil: 'p.authorised_until::text' },
};

/** How imports of result files are read. */
export const examImportSource: Source = {
  from: 'certification.exam_import i',
  id: 'i.id',
  always: ['testCentreId', 'finishedAt', 'progressedAt'],
  columns: {
    testCentreId: 'i.test_centre_id',
    rowsTotal: 'i.rows_total',
    progressedAt: 'i.progressed_at',
    fileName: 'i.file_name',
    sha256: 'i.sha256',
    rowsRecorded: 'i.rows_recorded',
    rowsUnchanged: 'i.rows_unchanged',
    rowsRejected: 'i.rows_rejected',
    importedByName: 'i.imported_by_name',
    startedAt: 'i.started_at',
    finishedAt: 'i.finished_at',
  },
};
