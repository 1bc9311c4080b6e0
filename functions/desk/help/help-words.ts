import type { HelpStep } from '#functions/desk/help/help-step.ts';
import { helpStepsEn } from '#functions/desk/help/help-steps-en.ts';
import { helpStepsSv } from '#functions/desk/help/help-steps-sv.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { Role } from '#functions/story/organisation/person.ts';

/** What each role does in five minutes. */
export const helpSteps: Readonly<Record<Language, Readonly<Record<Role, readonly HelpStep[]>>>> = {
  sv: helpStepsSv,
  en: helpStepsEn,
};

/** Whom each role turns to. */
export const askedBy: Readonly<Record<Role, readonly Role[]>> = {
  storyteller: ['communicator'],
  communicator: ['officer', 'operator'],
  hr: ['communicator', 'operator'],
  leadership: ['communicator'],
  officer: ['operator', 'communicator'],
  archivist: ['officer', 'operator'],
  operator: ['communicator'],
};

export const helpWords: Words<{
  readonly title: (role: string) => string;
  readonly roles: string;
  readonly here: string;
  readonly ask: string;
  readonly nobody: string;
}> = {
  sv: {
    title: (role) => `Det här gör du som ${role}`,
    roles: 'Hjälp för var och en',
    here: 'På fem minuter',
    ask: 'Fråga någon',
    nobody: 'Ingen har den rollen än. Den som sköter systemet skriver in någon i people.yaml.',
  },
  en: {
    title: (role) => `What you do as ${role}`,
    roles: 'Help for each role',
    here: 'In five minutes',
    ask: 'Ask somebody',
    nobody: 'Nobody has that role yet. Whoever looks after the system writes somebody into people.yaml.',
  },
};
