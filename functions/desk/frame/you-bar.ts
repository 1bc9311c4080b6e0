import { deskPaths, withQuery } from '#functions/desk/frame/desk-address.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { roleWords } from '#functions/desk/person/role-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Person, Role } from '#functions/story/organisation/person.ts';

const has = (person: Person, ...roles: readonly Role[]): boolean => roles.some((role) => person.roles.includes(role));

/** Who you are, and the doors that are yours; stands first on every page. */
export const youBar = (
  person: Person | null,
  { hasNext }: { readonly hasNext: boolean },
  language: Language,
): Markup => {
  const words = deskWords[language];
  const door = (href: string, name: string): Markup => html`<li><a href="${href}">${name}</a></li>\n`;
  if (person === null)
    return html`<nav class="you" aria-label="${words.yours}"><p>${words.reader}</p>
<ul>${door(deskPaths.people, words.choose)}${door(deskPaths.help, words.help)}</ul></nav>
`;
  const roles = listWords(
    person.roles.map((role) => inLanguage(roleWords[role], language)),
    language,
  );
  return html`<nav class="you" aria-label="${words.yours}"><p>${words.you(person.name, roles)}</p>
<ul>
${door(deskPaths.mine, words.mine)}${has(person, 'storyteller', 'communicator') ? door(deskPaths.draft, words.newStory) : ''}${has(person, 'communicator', 'operator') ? door(deskPaths.pause, words.pause) : ''}${hasNext ? door(deskPaths.next, words.next) : ''}${door(deskPaths.people, words.change)}${door(withQuery(deskPaths.help, { role: person.roles[0] ?? '' }), words.help)}</ul></nav>
`;
};
