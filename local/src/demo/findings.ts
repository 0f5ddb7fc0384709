import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import type { Finding } from '@platform/programs/actions/audit/finding-gap.js';
import { AuditResult, Severity } from '@platform/programs/db/audit/audit-item.entity.js';

import type { DemoPartner } from './partners.js';

interface Place {
  criterion: string;
  locationId: string | null;
  foundOn: LocalDate;
}

interface Failing {
  criterion: string;
  result: AuditResult.NON_COMPLIANT | AuditResult.PARTIALLY_COMPLIANT;
  severity: Severity;
  observation: string;
  action: string;
}

const failings: Readonly<Record<string, Failing>> = {
  'unsecured intake': {
    criterion: 'AASP.PREMISES.SECURED_WORKSHOP',
    result: AuditResult.NON_COMPLIANT,
    severity: Severity.MAJOR,
    observation: 'Devices handed in stand on an open shelf behind the counter; repairs and parts are locked.',
    action: 'Put a lockable cabinet for devices handed in behind the counter.',
  },
  'unknown reception': {
    criterion: 'AASP.PREMISES.RECEPTION',
    result: AuditResult.PARTIALLY_COMPLIANT,
    severity: Severity.MINOR,
    observation: 'The reception was being rebuilt on the day of the visit; the provisional desk was tidy.',
    action: 'Send pictures of the finished reception.',
  },
  'home address': {
    criterion: 'AASP.PREMISES.NOT_HOME',
    result: AuditResult.NON_COMPLIANT,
    severity: Severity.MAJOR,
    observation: 'The second location is a private home with a workshop in the basement.',
    action: 'Move the second location to business premises or give it up.',
  },
  'post-office box': {
    criterion: 'AASP.PREMISES.NOT_PO_BOX',
    result: AuditResult.NON_COMPLIANT,
    severity: Severity.MINOR,
    observation: 'The location is registered at a box; the workshop itself lies at another address.',
    action: 'Register the street address of the workshop.',
  },
};

const shortOfRepairs: Failing = {
  criterion: 'AASP.QUARTERLY_REPAIRS',
  result: AuditResult.NON_COMPLIANT,
  severity: Severity.MAJOR,
  observation: 'Fewer than the required repairs were completed in the last closed quarter.',
  action: 'Present a plan that reaches the required number in the next quarter.',
};

const compliant: Finding = { result: AuditResult.COMPLIANT, severity: null, observation: null, correctiveAction: null };

/** What an auditor would find at this partner. */
export function findingOf({ story }: DemoPartner, { criterion, foundOn }: Place): Finding {
  const failing = failings[story.premises]?.criterion === criterion ? failings[story.premises] : criterion === shortOfRepairs.criterion && story.firstQuarter * story.trend ** 6 < 200 ? shortOfRepairs : undefined;
  if (failing === undefined) return compliant;
  return {
    result: failing.result,
    severity: failing.severity,
    observation: failing.observation,
    correctiveAction: { description: failing.action, ownerName: 'Head of service', dueOn: addDays(foundOn, 45) },
  };
}
