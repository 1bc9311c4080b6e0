import type { Text } from '#functions/ground/language/text.ts';
import type { Role } from '#functions/story/organisation/person.ts';

/** What somebody is, behind their name: `Eva, kommunikatör`. */
export const roleWords: Readonly<Record<Role, Text>> = {
  storyteller: { sv: 'berättare', en: 'storyteller' },
  communicator: { sv: 'kommunikatör', en: 'communicator' },
  hr: { sv: 'HR', en: 'HR' },
  leadership: { sv: 'ledning', en: 'leadership' },
  officer: { sv: 'dataskyddsombud', en: 'data protection officer' },
  archivist: { sv: 'arkivarie', en: 'archivist' },
  operator: { sv: 'drift', en: 'operator' },
};
