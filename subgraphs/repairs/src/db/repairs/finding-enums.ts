import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { ScreeningResult } from '../../domain/eligibility/direct-ios-service.js';
import { DiagnosticOutcome, IssueReporter } from '../../domain/repairs/finding-words.js';

registerEnumType(IssueReporter, {
  name: 'IssueReporter',
  description: 'Who said what is wrong.',
  valuesConfig: { CUSTOMER: { description: 'Whoever handed the device in.' }, TECHNICIAN: { description: 'The technician who looked at it.' } },
});

registerEnumType(DiagnosticOutcome, {
  name: 'DiagnosticOutcome',
  description: 'How a run of diagnostics ended.',
  valuesConfig: { PASSED: { description: 'Nothing failed.' }, FAILED: { description: 'A component failed.' }, INCOMPLETE: { description: 'It was broken off.' } },
});

export { DiagnosticOutcome, IssueReporter, ScreeningResult };
