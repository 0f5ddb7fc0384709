import { posix, relative, sep } from 'node:path';

/** A service's own bookkeeping: what may open a transaction that adds nothing to the audit trail, and why that is right. */
export const unrecordedWork = {
  'accounts/src/actions/announce-opened-accounts.ts': 'tells of accounts whose opening is entered',
  'accounts/src/actions/bank/run-bank-file.ts': 'the report of a bank’s file, which is entered; what a payment settles is entered one by one',
  'accounts/src/actions/credit/announce-order-credit.ts': 'tells what was decided of an order, which is entered',
  'accounts/src/actions/holds/announce-holds.ts': 'tells of moves that are entered',
  'accounts/src/actions/holds/run-operations.ts': 'which process asks the payment provider; what it answers is entered',
  'accounts/src/actions/messages/send-messages.ts': 'which process hands an e-mail to the mail server; what became of it is entered',
  'accounts/src/actions/holds/sweep-holds.ts': 'when a draft without a price is looked at again',
  'accounts/src/actions/holds/watch-awaited-cards.ts': 'which process asks for an awaited card, and when next; what is found is entered',
  'certification/src/actions/publish-expiries.ts': 'tells counts anew; nothing of the business changes',
  'programs/src/actions/audit-trail/chain-audit-trail.ts': 'seals what was entered',
  'programs/src/actions/audit-trail/settled-sequence.ts': 'waits for who is still entering',
  'certification/src/actions/exams/import/import-exam-results.ts': 'the report of an import, whose results are entered one by one',
  'certification/src/actions/publishing/publish-first-counts.ts': 'tells that there is nobody to count; nothing of the business changes',
  'certification/src/actions/renewals/publish-expiries.ts': 'tells counts anew; nothing of the business changes',
  'certification/src/actions/renewals/settle-reminders.ts': 'tells what is due; nothing of the business changes',
  'programs/src/actions/audit/planning/rank-partners.ts': 'the order of planning; nothing of the business changes',
  'programs/src/actions/audit/season/run-audit-season.ts': 'asked for once; each audit that it plans is entered',
  'programs/src/actions/audit/season/plan-for-partner.ts': 'that planning failed for a partner; an audit that is planned is entered',
  'programs/src/actions/decisions/run-reevaluations.ts': 'asked for once; a decision is a record of its own, the moves it makes are entered',
  'programs/src/actions/decisions/sweep-reviews.ts': 'a decision is a record of its own; the moves it makes are entered',
  'programs/src/actions/evidence/remove-erased-bytes.ts': 'the erasure is entered; that the storage has let go of the bytes is not',
  'programs/src/actions/quota/snapshots/close-quarters.ts': 'a snapshot is a record of its own, and is never changed',
  'programs/src/actions/rule-sets/announce-rule-sets.ts': 'tells again what is published already',
  'repairs/src/actions/attachments/remove-unattached-files.ts': 'clears away what was sent and belongs to nothing',
  'repairs/src/actions/devices/sweep-plans.ts': 'what the calendar makes of coverages that were entered',
  'repairs/src/actions/depot/allocate-back-orders.ts': 'whose turn it is; what each order gets is entered',
  'repairs/src/actions/import/claim-import.ts': 'which process reads a file',
  'repairs/src/actions/import/import-progress.ts': 'heartbeats; the end of an import is entered',
  'repairs/src/actions/import/run-import.ts': 'the rows of an import are entered as a whole at its end',
};

const pastTheDoor = new Set(['transaction', 'query', 'getRepository', 'createQueryRunner', 'createQueryBuilder', 'manager']);

/** ESLint rule: a subgraph writes through `perform` or `once`, which enter it into the audit trail; looking is `look`. */
export const recordedWrites = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      own: '{{what}} opens a transaction past the audit trail; write through perform or once, look something up with look.',
      unrecorded: 'unrecorded is for the bookkeeping that local/checks/recorded-writes.js lists; write through perform or once.',
    },
  },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join(posix.sep);
    const match = /^subgraphs\/((programs|accounts|repairs|certification)\/src\/(?:(\w[\w-]*)\/)?.*)$/.exec(path);
    if (match === null || match[3] === 'testing' || /\.test\.ts$/.test(path)) return {};
    return {
      ImportDeclaration(node) {
        const names = node.specifiers.map(({ imported }) => imported?.name);
        if (node.source.value === '@platform/kit/database/session.js') {
          const what = names.find((name) => name === 'inTransaction');
          if (what !== undefined) context.report({ node, messageId: 'own', data: { what } });
        }
        if (node.source.value.startsWith('@platform/kit/audit-trail/unrecorded') && !(match[1] in unrecordedWork)) context.report({ node, messageId: 'unrecorded' });
      },
      MemberExpression(node) {
        if (match[3] !== 'actions') return;
        const { object, property } = node;
        const isDataSource = object.name === 'dataSource' || object.property?.name === 'dataSource';
        if (isDataSource && pastTheDoor.has(property.name)) context.report({ node, messageId: 'own', data: { what: `dataSource.${property.name}` } });
      },
    };
  },
};
