import type { CodeTable } from './code-table.js';

/** Groups that stand for a whole device, whatever is wrong with it; the others are groups of its components. */
const wholeDevices: ReadonlySet<string> = new Set(['0', '8', 'B', 'E', 'F', 'G', 'W']);

/**
 * An issue is answered by parts of its own group; one of a whole device also by parts of every group of components that can have the same
 * fault, as a display answers an iPhone that shows no picture. A code that the table does not have is answered by its group alone.
 * @source IDS-15 SSA-08
 */
export function answeringGroups(issueCode: string, { groups, issues }: Pick<CodeTable, 'groups' | 'issues'>): string[] {
  const [own, fault] = [issueCode.slice(0, 1), issueCode.slice(1)];
  if (!wholeDevices.has(own) || !issues.some(({ code }) => code === issueCode)) return [own];
  const components = groups.filter(({ code, faults }) => !wholeDevices.has(code) && faults.includes(fault)).map(({ code }) => code);
  return [own, ...components];
}
