import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { words } from '#functions/site/words.ts';

/** Whom to ask, unions included: a municipal ad carries them and must not lose them. */
export const jobContacts = ({ contacts, language }: Vacancy): Markup | null =>
  contacts.length === 0
    ? null
    : html`<h3>${inLanguage(words.contacts, language)}</h3>
          <ul class="contacts">${contacts.map(
            (one) => html`
            <li>${[one.name, one.role, one.union && !/facklig|union/i.test(one.role ?? '') && inLanguage(words.union, language)].filter(Boolean).join(', ')}
              ${one.email !== undefined && html`<a class="tap" href="mailto:${one.email}">${one.email}</a>`}
              ${one.phone !== undefined && html`<a class="tap" href="tel:${one.phone.replace(/[^\d+]/g, '')}">${one.phone}</a>`}</li>`,
          )}
          </ul>`;
