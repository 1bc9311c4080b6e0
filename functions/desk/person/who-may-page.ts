import { peopleChoice, peopleTitle } from '#functions/desk/person/people-page.ts';
import { roleWords } from '#functions/desk/person/role-words.ts';
import { ownAddress } from '#functions/desk/safety/own-address.ts';
import { show, type Visit } from '#functions/desk/visit.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { html } from '#functions/ground/markup/html.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import { type Person, Role } from '#functions/story/organisation/person.ts';

/** A page that is not for everybody: what it is called, where it is, and for whom; `why` where there is more to say. */
export type GuardedPage = {
  readonly title: string;
  readonly path: string;
  readonly roles: readonly Role[];
  readonly why?: string;
  /** Who may, where that is not everybody of these roles. */
  readonly able?: readonly Person[];
};

const pageFor: Readonly<Record<Role, Text>> = {
  storyteller: { sv: 'berättare', en: 'storytellers' },
  communicator: { sv: 'kommunikatörer', en: 'communicators' },
  hr: { sv: 'HR', en: 'HR' },
  leadership: { sv: 'ledningen', en: 'leadership' },
  officer: { sv: 'dataskyddsombudet', en: 'the data protection officer' },
  archivist: { sv: 'arkivarien', en: 'the archivist' },
  operator: { sv: 'driften', en: 'operators' },
};

const words: Words<{
  readonly isFor: (roles: string) => string;
  readonly anybody: string;
  readonly you: (name: string, roles: string) => string;
  readonly nobody: string;
  readonly may: string;
  readonly none: string;
  readonly back: string;
}> = {
  sv: {
    isFor: (roles) => `Den här sidan är för ${roles}.`,
    anybody: 'Säg först vem du är.',
    you: (name, roles) => `Du är ${name}, ${roles}.`,
    nobody: 'Du har inte sagt vem du är.',
    may: 'Fortsätt som',
    none: 'Ingen har den rollen än. Den som sköter systemet skriver in någon i people.yaml.',
    back: 'Tillbaka',
  },
  en: {
    isFor: (roles) => `This page is for ${roles}.`,
    anybody: 'Say first who you are.',
    you: (name, roles) => `You are ${name}, ${roles}.`,
    nobody: 'You have not said who you are.',
    may: 'Go on as',
    none: 'Nobody has that role yet. Whoever looks after the system writes somebody into people.yaml.',
    back: 'Back',
  },
};

const rolesIn = (roles: readonly Role[], say: Readonly<Record<Role, Text>>, language: Language): string =>
  listWords(
    roles.map((role) => inLanguage(say[role], language)),
    language,
  );

const isEverybody = (roles: readonly Role[]): boolean => roles.length === Role.options.length;

/** Where they came from, when that was a page of ours and not this one. */
const wayBack = ({ c }: Visit): string => {
  const from = c.req.header('referer') ?? '';
  const url = URL.canParse(from) ? new URL(from) : null;
  const isOwn = url?.host === new URL(c.req.url).host && url.pathname !== c.req.path;
  return isOwn ? ownAddress(`${url.pathname}${url.search}`) : '/newsroom/';
};

const mayBe = (people: readonly Person[], { roles }: GuardedPage): readonly Person[] =>
  people.filter((person) => person.roles.some((role) => roles.includes(role)));

/** Instead of a page that is not for whoever is here: why not, who may, and the way back. */
export const showWhoMay = (visit: Visit, page: GuardedPage): Promise<Response> => {
  const { language, person, people } = visit;
  const say = words[language];
  const able = page.able ?? mayBe(people, page);
  const reason = isEverybody(page.roles) ? say.anybody : say.isFor(rolesIn(page.roles, pageFor, language));
  const you = person === null ? say.nobody : say.you(person.name, rolesIn(person.roles, roleWords, language));
  const body = html`<div class="opening"><p class="eyebrow">${page.title}</p>
<h1>${page.why ?? reason}</h1>
<p>${you}</p>
<p><a class="onward" href="${wayBack(visit)}">${say.back}</a></p></div>
<section class="hung"><h2>${say.may}</h2><div>
${able.length === 0 ? html`<p class="waiting">${say.none}</p>` : peopleChoice(able, { chosen: person, back: page.path }, language)}</div></section>`;
  return show(visit, { path: page.path, title: peopleTitle(language), body }, person === null ? 401 : 403);
};
