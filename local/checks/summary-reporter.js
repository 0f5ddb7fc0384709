/** Closes a test run with one line that a person and a machine can read: `N passed, N failed`. */
export default class SummaryReporter {
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else failed += 1; // A test that did not run has not passed.
      }
    }
    this.line = `${passed} passed, ${failed} failed`;
    if (failed > 0) process.exitCode = 1;
    process.once('exit', () => process.stdout.write(`${this.line}\n`));
  }
}
