import type { ParamField } from './param-fields.js';

export interface ReasonRow {
  word: string;
  reason: string;
}

/** What is written in the field of a parameter; empty where the parameter is absent. */
export type ParamValue = string | boolean | ReasonRow[];
export type ParamDraft = Readonly<Record<string, ParamValue>>;

export type ParamFault = 'required' | 'wholeNumber' | 'words' | 'twice' | 'reason';

/** The parameters of a criterion as they are written in the form: numbers and words as texts, one word on each line. */
export function paramDraft(fields: readonly ParamField[], params: Readonly<Record<string, unknown>>): ParamDraft {
  return Object.fromEntries(fields.map((field) => [field.name, written(field, params[field.name])]));
}

function written({ kind }: ParamField, value: unknown): ParamValue {
  switch (kind) {
    case 'truth':
      return value === true;
    case 'words':
      return Array.isArray(value) ? value.join('\n') : '';
    case 'reasons':
      return Object.entries((value ?? {}) as Record<string, string>).map(([word, reason]) => ({ word, reason }));
    default:
      return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  }
}

/** What is wrong with a parameter as it is written; null when it can be kept. */
export function paramFault(field: ParamField, value: ParamValue): ParamFault | null {
  switch (field.kind) {
    case 'truth':
      return null;
    case 'reasons':
      return reasonsFault(value as ReasonRow[]);
    case 'words':
      return wordsFault(field, linesOf(value as string));
    case 'number':
      if (value === '') return field.isOptional ? null : 'required';
      return /^\d{1,15}$/.test((value as string).trim()) && Number(value) >= field.from ? null : 'wholeNumber';
    default:
      return value === '' && !field.isOptional ? 'required' : null;
  }
}

function wordsFault({ isOptional, atLeast }: ParamField & { kind: 'words' }, words: readonly string[]): ParamFault | null {
  if (words.length < atLeast && !isOptional) return 'words';
  return new Set(words).size < words.length ? 'twice' : null;
}

function reasonsFault(rows: readonly ReasonRow[]): ParamFault | null {
  if (rows.some(({ word, reason }) => word.trim() === '' || reason === '')) return 'reason';
  return new Set(rows.map(({ word }) => word.trim())).size < rows.length ? 'twice' : null;
}

/** The parameters that are written, as the platform keeps them; what is optional and empty is absent. */
export function paramsOf(fields: readonly ParamField[], draft: ParamDraft): Record<string, unknown> {
  return Object.fromEntries(fields.flatMap((field) => kept(field, draft[field.name]!).map((value) => [field.name, value])));
}

function kept(field: ParamField, value: ParamValue): unknown[] {
  switch (field.kind) {
    case 'truth':
      return [value];
    case 'reasons':
      return [Object.fromEntries((value as ReasonRow[]).map(({ word, reason }) => [word.trim(), reason]))];
    case 'words': {
      const words = linesOf(value as string);
      return words.length === 0 && field.isOptional ? [] : [words];
    }
    case 'choice':
      return value === '' ? [] : [value];
    default:
      return value === '' ? [] : [Number(value)];
  }
}

export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
