import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { roleWords } from '#functions/desk/person/role-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { Person } from '#functions/story/organisation/person.ts';

const words: Words<{
  readonly title: string;
  readonly more: string;
  readonly none: string;
  readonly leave: string;
}> = {
  sv: {
    title: 'Vem är du?',
    more: 'Här väljer du själv, så att du kan pröva. Ingen godkänner det den själv har skrivit.',
    none: 'Ingen är med än. Skriv dem i people.yaml, en rad för varje.',
    leave: 'Bara läsa',
  },
  en: {
    title: 'Who are you?',
    more: 'Here you choose yourself, so that you can try. Nobody approves what they wrote themselves.',
    none: 'Nobody is in yet. Write them into people.yaml, a line for each.',
    leave: 'Only read',
  },
};

export const peopleTitle = (language: Language): string => words[language].title;

const choice = ({ signIn, name, roles }: Person, chosen: Person | null, language: Language): Markup =>
  html`<li><button name="signIn" value="${signIn}"${chosen?.signIn === signIn ? html` class="main" aria-current="true"` : ''}>${name} <span>${listWords(
    roles.map((role) => inLanguage(roleWords[role], language)),
    language,
  )}</span></button></li>
`;

type Choosing = { readonly chosen: Person | null; readonly back: string };

/** A button for each, and where they are led then. */
export const peopleChoice = (people: readonly Person[], { chosen, back }: Choosing, language: Language): Markup =>
  html`<form method="post" action="${deskPaths.people}"><input type="hidden" name="back" value="${back}">
<ul class="people-choice">
${people.map((person) => choice(person, chosen, language))}</ul>
<p><button name="signIn" value="">${words[language].leave}</button></p></form>`;

/** The people of a made-up city, to be one of. */
export const peopleBody = (people: readonly Person[], choosing: Choosing, language: Language): Markup =>
  html`<div class="opening"><h1>${words[language].title}</h1>
<p>${people.length === 0 ? words[language].none : words[language].more}</p></div>
${peopleChoice(people, choosing, language)}`;
