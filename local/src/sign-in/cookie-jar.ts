/** Keeps the cookies of one origin between requests, as a browser would. */
export class CookieJar {
  private readonly values = new Map<string, string>();

  header(): string {
    return [...this.values].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  keep(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
      const [name = '', ...value] = pair.split('=');
      const expiry = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice('expires='.length);
      const isExpired = expiry !== undefined && Date.parse(expiry) <= Date.now();
      if (isExpired) this.values.delete(name);
      else this.values.set(name, value.join('='));
    }
  }
}
