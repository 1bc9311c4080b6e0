import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { ReaderContact } from '#functions/story/organisation/reader-contact.ts';

/** Every way in, as links, so that nobody has to be able to use the one that was chosen for them. */
export const readerContactView = ({ mail, phone, page }: ReaderContact): Markup => {
  const ways = [
    mail && html`<a class="tap" href="mailto:${mail}">${mail}</a>`,
    phone && html`<a class="tap" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`,
    page && html`<a class="tap" href="${page}">${page.replace(/^https?:\/\//, '').replace(/\/$/, '')}</a>`,
  ].filter((way) => way !== undefined && way !== '');
  return html`${ways.map((way, index) => html`${index > 0 && ' · '}${way}`)}`;
};
