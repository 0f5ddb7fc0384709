import { criterionOf, type RuleSet } from '@platform/kit/pure/rule-set.js';

import { missingItems } from '../applicant/application-items.js';
import type { ApplicationForm } from './application-forms.js';
import { statedItems } from './stated-items.js';

/** Leased devices are told for the reader, not asked for. */
const notAsked = new Set(['leasedIosDevices']);

/**
 * Names of the answers an application still lacks: of an application to become an authorised service provider the items its
 * terms require, of the others every question of the form. Zero and no are answers.
 * @source AASP-35 IDS-08 SSA-20
 */
export function missingAnswers(application: ApplicationForm, ruleSet: RuleSet): string[] {
  switch (application.program) {
    case 'AASP':
      return missingItems(statedItems(application.form), criterionOf(ruleSet, 'AASP.APPLICATION_COMPLETE', 'documents').params);
    case 'IDS':
      return unanswered(application.form).filter((name) => !notAsked.has(name));
    case 'SSA': {
      const { installed, equipment, enrolledLines, organisationType } = application.form;
      const rest = { organisationType, enrolledLines: enrolledLines?.length === 0 ? null : enrolledLines };
      return [...unanswered(rest), ...within('installed', installed), ...within('equipment', equipment)];
    }
  }
}

function unanswered(answers: object): string[] {
  return Object.entries(answers).flatMap(([name, answer]) => (answer == null ? [name] : []));
}

function within(name: string, answers: object | null): string[] {
  return answers === null ? [name] : unanswered(answers).map((part) => `${name}.${part}`);
}
