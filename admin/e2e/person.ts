import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core';
import { expect } from 'vitest';

export interface Surroundings {
  theme?: 'light' | 'dark';
  language?: 'en-GB' | 'nb-NO' | 'sv-SE' | 'de-DE';
  width?: number;
  height?: number;
}

interface Arrival {
  consoleUrl: string;
  issuer: string;
  surroundings: Surroundings | undefined;
}

const accessibilityRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What the colours of another theme, and the words of another language, can break on a page whose structure was looked at before. */
const rulesOfColoursAndWords = ['color-contrast', 'link-in-text-block', 'document-title', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'button-name', 'link-name', 'label', 'input-button-name', 'aria-command-name', 'aria-input-field-name', 'aria-toggle-field-name', 'aria-dialog-name', 'image-alt', 'svg-img-alt', 'role-img-alt', 'summary-name', 'target-size', 'scrollable-region-focusable'];
const patienceMs = 15_000;
const quietMs = 80;

/** Somebody before the console, in a browser of their own; the methods read as what they do and see. */
export class Person {
  /** What a browser should never say: errors of scripts, requests to strangers, refused styles. */
  private readonly complaints: string[] = [];
  /** What the page has asked for and not got yet. */
  private readonly underWay = new Set<Request>();

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly consoleUrl: string,
  ) {}

  static async arrives(browser: Browser, { consoleUrl, issuer, surroundings = {} }: Arrival): Promise<Person> {
    const { theme = 'light', language = 'en-GB', width = 1440, height = 900 } = surroundings;
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: language, timezoneId: 'Europe/Oslo', acceptDownloads: true, reducedMotion: 'reduce' });
    context.setDefaultTimeout(patienceMs);
    const person = new Person(await context.newPage(), context, consoleUrl);
    person.listens(person.page, new Set([new URL(consoleUrl).origin, new URL(issuer).origin]));
    return person;
  }

  private listens(page: Page, own: ReadonlySet<string>): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('requestfinished', (request) => this.underWay.delete(request));
    page.on('requestfailed', (request) => this.underWay.delete(request));
    page.on('request', (request) => {
      // Of a worker's script the browser tells the beginning and not the end.
      if (!/\.worker-[^/]*\.js$/.test(request.url())) this.underWay.add(request);
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && !own.has(url.origin)) this.complaints.push(`a request to ${url.origin}`);
    });
  }

  /** Answers what the browser complained about. */
  async leaves(): Promise<string[]> {
    await this.context.close();
    return this.complaints;
  }

  /** Expects the browser to complain about what is being tried, as a cut network. */
  forgivesComplaints(): void {
    this.complaints.length = 0;
  }

  /** As when a night has passed: neither the console nor the issuer knows who this is. */
  async losesItsSession(): Promise<void> {
    await this.context.clearCookies();
    await this.page.evaluate(() => sessionStorage.clear());
  }

  async signsInAs(user: string): Promise<void> {
    await this.page.goto(this.consoleUrl);
    await this.page.locator(`button[value="${user}"]`).click();
    await this.sees('Home', /^(Home|Hjem|Hem|Startseite)$/);
  }

  async goesTo(path: string): Promise<void> {
    this.underWay.clear();
    await this.page.goto(`${this.consoleUrl}${path}`);
    await this.page.locator('main h1').waitFor();
    await this.hasEverything();
  }

  /** Nothing that the page asked for is still to come, and it has drawn what came: no outline stands in the place of a part. */
  async hasEverything(): Promise<void> {
    let quietSince = Infinity;
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await this.page.waitForTimeout(20)) {
      const isQuiet = this.underWay.size === 0 && (await this.page.evaluate(() => document.querySelector('.MuiSkeleton-root, [aria-busy="true"], .MuiLinearProgress-indeterminate, .MuiCircularProgress-indeterminate') === null));
      quietSince = isQuiet ? Math.min(quietSince, Date.now()) : Infinity;
      if (Date.now() - quietSince >= quietMs) return;
    }
    throw new Error(`After ${patienceMs} ms ${this.page.url()} is still waiting for ${[...this.underWay].map((request) => request.url()).join(', ') || 'something to be drawn'}.`);
  }

  /** Opens another tab of the same browser, as one does with a link. */
  async opensAnotherTab(path: string): Promise<Person> {
    const other = new Person(await this.context.newPage(), this.context, this.consoleUrl);
    await other.page.goto(`${this.consoleUrl}${path}`);
    await other.page.locator('main h1').waitFor();
    return other;
  }

  /** The page's one heading of the first rank. */
  async sees(what: string, name: string | RegExp = what): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  text(words: string | RegExp): Locator {
    return this.page.getByText(words);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name, exact: typeof name === 'string' });
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async findsPartner(name: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: 'Find a partner' });
    await field.focus();
    await this.types(name);
    await this.page.getByRole('option', { name }).first().waitFor();
    await this.presses('ArrowDown', 'Enter');
    await this.sees(name);
  }

  async choosesLanguage(name: string): Promise<void> {
    await this.page.locator('header button[aria-haspopup="menu"]').first().click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  /** From the light theme to the dark one or back, by whatever the button is called in the language of the page. */
  async changesTheme(): Promise<void> {
    const background = (): Promise<string> => this.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await background();
    await this.page.locator('header [data-theme-toggle]').click();
    await expect.poll(background, { timeout: patienceMs, interval: 20 }).not.toBe(before);
  }

  /** Of a page that was looked at whole in another theme and language, only what those can break is looked at. */
  async findsNoBarrier(where: string, { wasLookedAt = false } = {}): Promise<void> {
    // A list that is being asked for again is dimmed meanwhile, and comes back within a moment.
    await this.page.waitForFunction(() => document.querySelector('table[aria-busy="true"]') === null && !document.getAnimations().some((one) => one instanceof CSSTransition));
    // GraphiQL draws its editor and its tabs itself; the console cannot reach into them. What holds is not told, as that takes longest;
    // and with no frame of another origin the page itself puts the findings together, without another tab.
    const axe = new AxeBuilder({ page: this.page }).options({ resultTypes: ['violations'] }).exclude('.monaco-editor').exclude('.graphiql-tab').setLegacyMode();
    const { violations } = await (wasLookedAt ? axe.withRules(rulesOfColoursAndWords) : axe.withTags(accessibilityRules)).analyze();
    const barriers = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 300)} (${failureSummary?.split('\n')[1]?.trim()})`).slice(0, 3).join('; ')}`);
    expect(barriers, `barriers on ${where}`).toEqual([]);
  }

  async seesNothingCutOff(where: string): Promise<void> {
    // After a change of the window's size the page takes a moment to lay itself out anew.
    const widthTooMuch = (): Promise<number> => this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(widthTooMuch, { message: `pixels by which ${where} is too wide`, timeout: 3_000, interval: 20 }).toBeLessThanOrEqual(0);
  }
}
