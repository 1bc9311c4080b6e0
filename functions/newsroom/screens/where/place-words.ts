import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import { publishedWords } from '#functions/newsroom/screens/published/published-words.ts';
import type { KnownPerson } from '#functions/publishing/records/where/known-people.ts';
import type { Place } from '#functions/publishing/records/where/where-person.ts';

const folders: Words<Readonly<Record<string, string>>> = {
  sv: { draft: 'Utkast', approved: 'Godkänd', withdrawn: 'Tillbakadragen', none: 'Planerad' },
  en: { draft: 'Draft', approved: 'Approved', withdrawn: 'Withdrawn', none: 'Planned' },
};

/** How it stands with a story there: out, taken down, a draft. */
export const stateIn = (state: string, language: Language): string =>
  folders[language][state] ?? (publishedWords[language].states as Readonly<Record<string, string>>)[state] ?? state;

const inFolder: Words<string> = { sv: 'Redaktionen', en: 'The newsroom' };

/** Where a story is, or was: a channel with its ad, or the folder that it lies in. */
export const placeWords = ({ channel, vacancy }: Place, language: Language): string =>
  channel === null
    ? inFolder[language]
    : [channelWords(channel, language), vacancy].filter((part) => part !== null).join(', ');

/** What tells one of two people of the same name from the other: key, unit, occupation. */
export const tellsApart = ({ id, names, stories, units }: KnownPerson): readonly string[] => [
  names.join(', '),
  id,
  ...new Set([...stories.map(({ unit }) => unit), ...units].filter((unit) => unit !== '')),
  ...new Set(stories.map(({ occupation }) => occupation).filter((one) => one !== '')),
];
