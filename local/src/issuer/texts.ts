import type { Role } from '@platform/kit/identity/viewer.js';

export const locales = ['en', 'nb', 'sv', 'de'] as const;
export type Locale = (typeof locales)[number];

export interface Texts {
  signIn: string;
  chooseWho: string;
  cancel: string;
  signOutQuestion: string;
  signOut: string;
  staySignedIn: string;
  signedOut: string;
  failed: string;
  expired: string;
  toConsole: string;
  roles: Readonly<Record<Role, string>>;
}

export const texts: Readonly<Record<Locale, Texts>> = {
  en: {
    signIn: 'Sign in',
    chooseWho: 'Choose who to be. These people are invented and exist on this machine only.',
    cancel: 'Cancel',
    signOutQuestion: 'Do you want to sign out?',
    signOut: 'Sign out',
    staySignedIn: 'Stay signed in',
    signedOut: 'You are signed out',
    failed: 'Signing in did not work',
    expired: 'This page has expired. Go to the console and start again.',
    toConsole: 'Go to the console',
    roles: { PROGRAM_MANAGER: 'Programme manager', AUDITOR: 'Auditor', PARTNER_ADMIN: 'Partner administrator', TECHNICIAN: 'Technician', REPORTING: 'Reporting' },
  },
  nb: {
    signIn: 'Logg inn',
    chooseWho: 'Velg hvem du vil være. Disse personene er oppdiktet og finnes bare på denne maskinen.',
    cancel: 'Avbryt',
    signOutQuestion: 'Vil du logge ut?',
    signOut: 'Logg ut',
    staySignedIn: 'Forbli innlogget',
    signedOut: 'Du er logget ut',
    failed: 'Innloggingen mislyktes',
    expired: 'Denne siden er utløpt. Gå til konsollen og begynn på nytt.',
    toConsole: 'Gå til konsollen',
    roles: { PROGRAM_MANAGER: 'Programansvarlig', AUDITOR: 'Revisor', PARTNER_ADMIN: 'Partneradministrator', TECHNICIAN: 'Tekniker', REPORTING: 'Rapportering' },
  },
  sv: {
    signIn: 'Logga in',
    chooseWho: 'Välj vem du vill vara. Personerna är påhittade och finns bara på den här datorn.',
    cancel: 'Avbryt',
    signOutQuestion: 'Vill du logga ut?',
    signOut: 'Logga ut',
    staySignedIn: 'Förbli inloggad',
    signedOut: 'Du är utloggad',
    failed: 'Inloggningen misslyckades',
    expired: 'Sidan har gått ut. Gå till konsolen och börja om.',
    toConsole: 'Gå till konsolen',
    roles: { PROGRAM_MANAGER: 'Programansvarig', AUDITOR: 'Revisor', PARTNER_ADMIN: 'Partneradministratör', TECHNICIAN: 'Tekniker', REPORTING: 'Rapportering' },
  },
  de: {
    signIn: 'Anmelden',
    chooseWho: 'Wählen Sie, wer Sie sein möchten. Diese Personen sind erfunden und gibt es nur auf diesem Rechner.',
    cancel: 'Abbrechen',
    signOutQuestion: 'Möchten Sie sich abmelden?',
    signOut: 'Abmelden',
    staySignedIn: 'Angemeldet bleiben',
    signedOut: 'Sie sind abgemeldet',
    failed: 'Die Anmeldung ist fehlgeschlagen',
    expired: 'Diese Seite ist abgelaufen. Öffnen Sie die Konsole und beginnen Sie von vorn.',
    toConsole: 'Zur Konsole',
    roles: { PROGRAM_MANAGER: 'Programmleitung', AUDITOR: 'Audit', PARTNER_ADMIN: 'Partneradministration', TECHNICIAN: 'Technik', REPORTING: 'Berichtswesen' },
  },
};
