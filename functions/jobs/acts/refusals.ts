import type { z } from 'zod';
import type { Text } from '#functions/ground/language/text.ts';
import type { Refused } from '#functions/jobs/acts/act.ts';
import type { Role } from '#functions/story/organisation/person.ts';

/** What people call a role, in the middle of a sentence. */
export const roleInWords: Readonly<Record<Role, Text>> = {
  storyteller: { sv: 'berättare', en: 'storytellers' },
  communicator: { sv: 'kommunikatörer', en: 'communicators' },
  hr: { sv: 'HR', en: 'HR' },
  leadership: { sv: 'ledningen', en: 'leadership' },
  officer: { sv: 'dataskyddsombudet', en: 'the data protection officer' },
  archivist: { sv: 'arkivarien', en: 'the archivist' },
  operator: { sv: 'driften', en: 'operators' },
};

const listed = (roles: readonly Role[], language: 'sv' | 'en'): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(roles.map((role) => roleInWords[role][language]));

export const mayNot = (roles: readonly Role[]): Refused => ({
  done: false,
  why: 'role',
  words: {
    sv: `Det här kan bara ${listed(roles, 'sv')} göra.`,
    en: `Only ${listed(roles, 'en')} can do this.`,
  },
});

export const noKey: Refused = {
  done: false,
  why: 'role',
  words: {
    sv: 'Du har ingen personnyckel i people.yaml, så det du gör som berättare går inte att anteckna. Be en administratör om en.',
    en: "You have no person key in people.yaml, so what you do as a storyteller can't be recorded. Ask an administrator for one.",
  },
};

export const refused = (why: Refused['why'], sv: string, en: string, more: Partial<Refused> = {}): Refused => ({
  ...more,
  done: false,
  why,
  words: { sv, en },
});

/** What was sent is not what the act takes: the first field that is wrong, by its name. */
export const invalid = ({ issues: [issue] }: z.ZodError): Refused => {
  const field = issue?.path.map(String).join('.') ?? '';
  if (issue?.code === 'too_big')
    return refused('invalid', 'Det är för långt. Korta det.', 'This is too long. Shorten it.', { field });
  if (issue?.code === 'too_small' || (issue?.code === 'invalid_type' && issue.input === undefined))
    return refused('invalid', 'Det här får inte vara tomt.', "This can't be empty.", { field });
  return refused('invalid', 'Det här har fel form.', 'This has the wrong form.', { field });
};

/** Somebody changed it after it was read. Nothing of what was sent is lost: it is in the form still. */
export const changed = (seen: string | null): Refused =>
  refused(
    'conflict',
    'Det har ändrats sedan du läste det. Inget är sparat. Läs det som det är nu, och försök igen.',
    'It was changed after you read it. Nothing is saved. Read it as it is now, and try again.',
    { seen },
  );

export const noStory = (story: string): Refused =>
  refused('absent', `Det finns ingen berättelse som heter ${story}.`, `There is no story called ${story}.`);
