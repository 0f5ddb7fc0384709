import { readObject } from './criterion-differences.js';
import { paramDraft, paramFault } from './param-draft.js';
import type { ParamField } from './param-fields.js';

export interface JsonFault {
  kind: 'notJson' | 'form' | 'stray';
  /** The parameter that is wrong. */
  name: string;
}

/** What is wrong with parameters that are written as JSON; of a check that the console does not know only their being an object is asked. */
export function jsonFault(fields: readonly ParamField[] | undefined, json: string): JsonFault | null {
  const params = readObject(json);
  if (params === null) return { kind: 'notJson', name: '' };
  if (fields === undefined) return null;
  const stray = Object.keys(params).find((name) => !fields.some((field) => field.name === name));
  if (stray !== undefined) return { kind: 'stray', name: stray };
  const draft = paramDraft(fields, params);
  const wrong = fields.find((field) => !hasForm(field, params[field.name]) || paramFault(field, draft[field.name]!) !== null);
  return wrong === undefined ? null : { kind: 'form', name: wrong.name };
}

function hasForm(field: ParamField, value: unknown): boolean {
  if (value === undefined) return field.isOptional === true;
  switch (field.kind) {
    case 'truth':
      return typeof value === 'boolean';
    case 'number':
      return Number.isSafeInteger(value);
    case 'month':
      return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 12;
    case 'choice':
      return field.of.includes(value as string);
    case 'words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string' && word.trim() !== '');
    case 'reasons':
      return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((reason) => field.of.includes(reason as string));
  }
}
