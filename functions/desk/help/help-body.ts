import { deskPaths, withQuery } from '#functions/desk/frame/desk-address.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { buttonsIn, doorsIn } from '#functions/desk/help/buttons.ts';
import { askedBy, helpSteps, helpWords } from '#functions/desk/help/help-words.ts';
import { roleWords } from '#functions/desk/person/role-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { capital } from '#functions/newsroom/page-kit/number-words.ts';
import { type Person, Role } from '#functions/story/organisation/person.ts';

const asked = ({ name, mail }: Person, role: Role, language: Language): Markup =>
  html`<li>${mail === null ? name : html`<a href="mailto:${mail}">${name}</a>`}, ${inLanguage(roleWords[role], language)}</li>
`;

/** What a role does, in the words of the buttons; whom to ask; the way to the help of the others. */
export const helpBody = (role: Role, people: readonly Person[], language: Language): Markup => {
  const say = helpWords[language];
  const [buttons, doors] = [buttonsIn(language), doorsIn(language)];
  const who = askedBy[role].flatMap((other) =>
    people.filter(({ roles }) => roles.includes(other)).map((person) => asked(person, other, language)),
  );
  return html`<div class="opening"><p class="eyebrow">${deskWords[language].help}</p>
<h1>${say.title(inLanguage(roleWords[role], language))}</h1></div>
<nav class="jump" aria-label="${say.roles}">
<ul>
${Role.options.map((one) => html`<li><a href="${withQuery(deskPaths.help, { role: one })}"${one === role ? html` aria-current="page"` : ''}>${capital(inLanguage(roleWords[one], language))}</a></li>\n`)}</ul>
</nav>
<section class="hung"><h2>${say.here}</h2>
<ol class="steps">
${helpSteps[language][role].map(({ words, door }) => html`<li><p>${words(buttons)}</p>\n<p><a class="onward" href="${doors[door][0]}">${doors[door][1]}</a></p></li>\n`)}</ol></section>
<section class="hung"><h2>${say.ask}</h2><div>
${who.length === 0 ? html`<p class="waiting">${say.nobody}</p>` : html`<ul class="plain">${who}</ul>`}</div></section>`;
};

export const helpTitle = (role: Role, language: Language): string =>
  `${deskWords[language].help}: ${inLanguage(roleWords[role], language)}`;
