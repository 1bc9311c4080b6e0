import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { cutAtJoints } from '#functions/site/long-words.ts';
import { relative } from '#functions/site/page-paths.ts';
import { senderLogoKey } from '#functions/site/site-assets.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';
import { brandFor, partOf, senderOf } from '#functions/story/organisation/sender.ts';

/** Who employs: the employer, or its company and whose that is. */
export const employerText = (brand: Brand, unit: string | null, language: Language): string => {
  const sender = senderOf(brand, unit);
  if (sender === null) return inLanguage(brand.employer, language);
  return `${inLanguage(sender.name, language)}, ${inLanguage(partOf(brand), language)}`;
};

/** Stands over what a company tells or offers; nothing where the employer itself speaks. */
export const companyMark = (brand: Brand, unit: string | null, language: Language, from: string): Markup | null => {
  const sender = senderOf(brand, unit);
  if (sender === null) return null;
  const logo = senderLogoKey(sender);
  return html`<p class="company">${
    logo !== null && html`<img src="${relative(from, logo)}" alt="" height="40">`
  }<span>${cutAtJoints(employerText(brand, unit, language))}</span></p>`;
};

/** A page's brand: the employer's own head, and at the foot whoever speaks. */
export const pageBrand = (brand: Brand, unit: string | null): Brand => ({
  ...brand,
  sender: brandFor(brand, unit).sender,
});
