/** One column of a file: what it is called, what it means, and how its cells are read. */
export interface FileColumn<Value> {
  name: string;
  /** The heading must have it. */
  isRequired: boolean;
  /** A row may say nothing here. */
  mayBeEmpty: boolean;
  meaning: string;
  /** What a cell looks like, to be read after "expected". */
  form: string;
  example: string;
  /** The cell's value, or null when it does not have the form. */
  read: (cell: string) => Value | null;
}

/** The columns of one kind of file, by the field that each tells of. */
export type FileColumns = Readonly<Record<string, FileColumn<unknown>>>;

/** A column that the heading must have and every row must fill. */
export const needed = { isRequired: true, mayBeEmpty: false };
/** A column that may be missing, and empty. */
export const optional = { isRequired: false, mayBeEmpty: true };

/** The codes of a closed list, to be read after "expected". */
export function oneOf(codes: Readonly<Record<string, string>>): string {
  return `one of ${Object.keys(codes).join(', ')}`;
}

/** Reads a code of a closed list, in capitals or not. */
export function codeOf<Code extends string>(codes: Readonly<Record<Code, string>>): (cell: string) => Code | null {
  return (cell) => {
    const code = cell.toUpperCase();
    return Object.hasOwn(codes, code) ? (code as Code) : null;
  };
}

/** Reads a text of at most so many characters. */
export function textOf(charactersMax: number): (cell: string) => string | null {
  return (cell) => (cell.length > charactersMax ? null : cell);
}

/** Reads what has a form, in capitals. */
export function matching(form: RegExp): (cell: string) => string | null {
  return (cell) => (form.test(cell.toUpperCase()) ? cell.toUpperCase() : null);
}
