// The editor writes style sheets without the page's nonce and HTML with style attributes; the page's policy refuses
// both. Here its sheets get the nonce and its attributes are set one by one, which the policy allows.

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const createElement = document.createElement.bind(document);

if (nonce) {
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = createElement(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}

const styleAttribute = /(<[a-z][^<>]*?)\sstyle=(?=["'])/gi;
const innerHtml = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
const insertAdjacentHtml = Element.prototype.insertAdjacentHTML;

function withoutStyleAttributes(html: string): string {
  return html.replace(styleAttribute, '$1 data-style=');
}

function applyStyles(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
    delete element.dataset['style'];
  }
}

Object.defineProperty(Element.prototype, 'innerHTML', {
  ...innerHtml,
  set(this: Element, html: unknown) {
    innerHtml.set!.call(this, withoutStyleAttributes(String(html ?? '')));
    applyStyles(this);
  },
});

Element.prototype.insertAdjacentHTML = function insert(this: Element, position: InsertPosition, html: string) {
  insertAdjacentHtml.call(this, position, withoutStyleAttributes(String(html)));
  applyStyles(this.parentElement ?? this);
};
