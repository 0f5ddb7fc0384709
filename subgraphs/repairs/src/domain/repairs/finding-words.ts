/** Who said what is wrong with a device. */
export const IssueReporter = { CUSTOMER: 'CUSTOMER', TECHNICIAN: 'TECHNICIAN' } as const;
export type IssueReporter = keyof typeof IssueReporter;

/** How a run of diagnostics ended. */
export const DiagnosticOutcome = { PASSED: 'PASSED', FAILED: 'FAILED', INCOMPLETE: 'INCOMPLETE' } as const;
export type DiagnosticOutcome = keyof typeof DiagnosticOutcome;
