import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { dayText } from '#functions/site/day-text.ts';
import { accessibilityPath } from '#functions/site/index-paths.ts';
import { page } from '#functions/site/page.ts';
import { words } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

/** What only people can say of the site: DOS-lagen (2018:1937) asks the employer to assess it. */
export type AccessibilityFacts = {
  /** Local date of the assessment; null before the first. */
  readonly assessed: string | null;
  readonly shortcomings: readonly Text[];
  /** An e-mail address for reports; null when there is none. */
  readonly email: string | null;
};

const copy = {
  title: { sv: 'Tillgänglighet', en: 'Accessibility' },
  aim: {
    sv: 'Alla ska kunna läsa berättelserna och hitta jobben, också med tangentbord, skärmläsare, förstoring eller avstängda skript. Webbplatsen är byggd för att följa lagen om tillgänglighet till digital offentlig service och WCAG 2.1 nivå AA.',
    en: 'Everyone shall be able to read the stories and find the jobs, also by keyboard, with a screen reader, magnified or with scripts turned off. The site is built to follow the Swedish act on accessibility of digital public services and WCAG 2.1 level AA.',
  },
  state: { sv: 'Så tillgänglig är webbplatsen', en: 'How accessible the site is' },
  unassessed: {
    sv: 'Webbplatsen har ännu inte bedömts av en människa. Automatiska prov görs vid varje ändring.',
    en: 'The site has not yet been assessed by a person. Automatic tests run at every change.',
  },
  none: { sv: 'Vi känner inte till några brister.', en: 'We know of no shortcomings.' },
  known: { sv: 'Vi känner till de här bristerna:', en: 'We know of these shortcomings:' },
  assessed: { sv: 'Senast bedömd', en: 'Last assessed' },
  report: { sv: 'Säg till om något inte fungerar', en: 'Tell us when something does not work' },
  reportTo: {
    sv: 'Berätta vad som hindrade dig, så rättar vi det eller ger dig innehållet på ett annat sätt. Kontakta',
    en: 'Tell us what stopped you, and we will put it right or give you the content in another way. Contact',
  },
  supervision: { sv: 'Tillsyn', en: 'Supervision' },
  authority: {
    sv: 'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur vi tar hand om det du säger kan du anmäla det till',
    en: 'The Agency for Digital Government, Digg, supervises the act. If you are not content with how we deal with what you tell us, you can report it to',
  },
} as const;

const state = (facts: AccessibilityFacts, language: Language): Markup => {
  if (facts.assessed === null) return html`<p>${inLanguage(copy.unassessed, language)}</p>`;
  const day = html`<time datetime="${facts.assessed}">${dayText(facts.assessed, language)}</time>`;
  return html`${
    facts.shortcomings.length === 0
      ? html`<p>${inLanguage(copy.none, language)}</p>`
      : html`<p>${inLanguage(copy.known, language)}</p><ul>${facts.shortcomings.map((one) => html`<li>${inLanguage(one, language)}</li>`)}</ul>`
  }<p>${inLanguage(copy.assessed, language)} ${day}.</p>`;
};

/** The accessibility statement of the site. */
export const accessibilityPage = (brand: Brand, language: Language, facts: AccessibilityFacts): string => {
  const employer = inLanguage(brand.employer, language);
  const contact = facts.email === null ? employer : html`<a href="mailto:${facts.email}">${facts.email}</a>`;
  return page({
    brand,
    language,
    path: accessibilityPath(brand, language),
    title: inLanguage(copy.title, language),
    description: inLanguage(copy.aim, language),
    alternates: brand.languages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, path: accessibilityPath(brand, other) })),
    image: null,
    article: null,
    data: null,
    findable: true,
    section: null,
    main: html`<div class="index-head"><div class="wrap"><h1>${inLanguage(words.accessibility, language)}</h1></div></div>
      <div class="text list">
        <p>${inLanguage(copy.aim, language)}</p>
        <h2>${inLanguage(copy.state, language)}</h2>
        ${state(facts, language)}
        <h2>${inLanguage(copy.report, language)}</h2>
        <p>${inLanguage(copy.reportTo, language)} ${contact}.</p>
        <h2>${inLanguage(copy.supervision, language)}</h2>
        <p>${inLanguage(copy.authority, language)} <a href="https://www.digg.se/tdosanmalan">digg.se/tdosanmalan</a>.</p>
      </div>`,
  });
};
