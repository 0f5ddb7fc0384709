export type Form = { [name: string]: string | Form };

/** Reads a form with names such as `metadata[hold]`, as payment providers take them. */
export function readForm(text: string): Form {
  const form: Form = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.replaceAll(']', '').split('[');
    let place = form;
    for (const step of path.slice(0, -1)) {
      const next = place[step];
      place = typeof next === 'object' ? next : (place[step] = {});
    }
    place[path.at(-1)!] = value;
  }
  return form;
}

/** The text at a place of a form; undefined where there is none. */
export function textAt(form: Form, ...path: readonly string[]): string | undefined {
  const found = path.reduce<string | Form | undefined>((place, step) => (typeof place === 'object' ? place[step] : undefined), form);
  return typeof found === 'string' ? found : undefined;
}
