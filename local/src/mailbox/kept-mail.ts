import { readJson, privateMode, writeWhole } from '../folder/private-file.js';

export interface KeptMail {
  /** The Message-ID: a mail that comes twice is shown once, with how often it came. */
  id: string;
  times: number;
  receivedAt: string;
  from: string;
  to: string;
  subject: string;
  language: string | null;
  text: string;
  html: string | null;
}

const mailsMax = 500;

/** The latest mails, the newest first. */
export class MailStore {
  private mails: KeptMail[];

  constructor(private readonly file: string | null) {
    this.mails = file === null ? [] : ((readJson(file) as KeptMail[] | undefined) ?? []);
  }

  list(): readonly KeptMail[] {
    return this.mails;
  }

  find(id: string): KeptMail | undefined {
    return this.mails.find((mail) => mail.id === id);
  }

  add(mail: Omit<KeptMail, 'times'>): void {
    const times = (this.find(mail.id)?.times ?? 0) + 1;
    this.mails = [{ ...mail, times }, ...this.mails.filter(({ id }) => id !== mail.id)].slice(0, mailsMax);
    if (this.file !== null) writeWhole(this.file, JSON.stringify(this.mails), privateMode);
  }
}
