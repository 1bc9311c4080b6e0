import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { dayText } from '#functions/site/day-text.ts';
import { accessibilityPath } from '#functions/site/index-paths.ts';
import { mainHeading } from '#functions/site/long-words.ts';
import { page } from '#functions/site/page.ts';
import { readerContactView } from '#functions/site/reader-contact-view.ts';
import { words } from '#functions/site/words.ts';
import { type Conformance, conformanceOf, type Shortcoming } from '#functions/story/organisation/accessibility.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

const copy = {
  title: { sv: 'Tillgänglighet', en: 'Accessibility' },
  aim: {
    sv: 'Alla ska kunna läsa berättelserna och hitta jobben, också med tangentbord, skärmläsare, förstoring eller avstängda skript.',
    en: 'Everyone shall be able to read the stories and find the jobs, also by keyboard, with a screen reader, magnified or with scripts turned off.',
  },
  responsible: { sv: 'står bakom webbplatsen', en: 'is responsible for the site' },
  named: { sv: 'Berättelser och lediga jobb', en: 'Stories and open jobs' },
  law: {
    sv: 'Här står hur webbplatsen följer lagen om tillgänglighet till digital offentlig service, vad som inte fungerar för alla, och hur du säger till.',
    en: 'This page tells how the site follows the Swedish act on accessibility of digital public services, what does not work for everyone, and how you tell us.',
  },
  state: { sv: 'Så tillgänglig är webbplatsen', en: 'How accessible the site is' },
  unassessed: {
    sv: 'Ingen har ännu bedömt webbplatsen mot lagen, så vi kan inte säga hur väl den följer den. Automatiska prov görs vid varje ändring.',
    en: 'Nobody has yet assessed the site against the act, so we cannot say how well it follows it. Automatic tests run at every change.',
  },
  none: { sv: 'Vi känner inte till några brister.', en: 'We know of no shortcomings.' },
  fault: { sv: 'Det här är inte tillgängligt', en: 'What is not accessible' },
  burden: { sv: 'Undantag: oskäligt betungande (12 §)', en: 'Excepted: a disproportionate burden (12 §)' },
  noBurden: {
    sv: 'Vi har inte gjort något undantag för anpassningar som skulle vara oskäligt betungande (12 §).',
    en: 'We have made no exception for adaptations that would be a disproportionate burden (12 §).',
  },
  outside: { sv: 'Innehåll som lagen inte gäller (9 §)', en: 'Content that the act does not cover (9 §)' },
  noOutside: {
    sv: 'Allt innehåll på webbplatsen omfattas av lagen (9 §).',
    en: 'All content of the site is covered by the act (9 §).',
  },
  method: { sv: 'Så har vi bedömt webbplatsen', en: 'How we have assessed the site' },
  assessed: { sv: 'Bedömningen gjordes', en: 'The assessment was made on' },
  by: { sv: 'av', en: 'by' },
  updated: { sv: 'Redogörelsen uppdaterades senast', en: 'This statement was last updated on' },
  report: { sv: 'Säg till om något inte fungerar', en: 'Tell us when something does not work' },
  reportTo: {
    sv: 'Berätta vad som hindrade dig, så rättar vi det eller ger dig innehållet på ett annat sätt:',
    en: 'Tell us what stopped you, and we will put it right or give you the content in another way:',
  },
  supervision: { sv: 'Tillsyn', en: 'Supervision' },
  authority: {
    sv: 'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur vi tar hand om det du säger kan du anmäla det till',
    en: 'The Agency for Digital Government, Digg, supervises the act. If you are not content with how we deal with what you tell us, you can report it to',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** In the act's own words, which a statement has to use. */
const conformanceText: Readonly<Record<Conformance, Text>> = {
  fully: {
    sv: 'Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.',
    en: 'The site is fully compliant with the Swedish act on accessibility of digital public services.',
  },
  partly: {
    sv: 'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.',
    en: 'The site is partially compliant with the Swedish act on accessibility of digital public services. The shortcomings are listed below.',
  },
  not: {
    sv: 'Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.',
    en: 'The site is not compliant with the Swedish act on accessibility of digital public services. The shortcomings are listed below.',
  },
};

const day = (date: string, language: Language): Markup =>
  html`<time datetime="${date}">${dayText(date, language)}</time>`;

const listOf = (listed: readonly Shortcoming[], language: Language): Markup =>
  html`<ul>${listed.map(({ what, why }) => html`<li>${inLanguage(what, language)} ${inLanguage(why, language)}</li>`)}</ul>`;

const shortcomings = ({ accessibility }: Brand, language: Language): Markup => {
  const of = (kind: Shortcoming['kind']) => accessibility.shortcomings.filter((one) => one.kind === kind);
  const [faults, burdens, outside] = [of('fault'), of('burden'), of('outside')];
  return html`${
    faults.length > 0
      ? html`<h3>${inLanguage(copy.fault, language)}</h3>${listOf(faults, language)}`
      : html`<p>${inLanguage(copy.none, language)}</p>`
  }${
    burdens.length > 0
      ? html`<h3>${inLanguage(copy.burden, language)}</h3>${listOf(burdens, language)}`
      : html`<p>${inLanguage(copy.noBurden, language)}</p>`
  }${
    outside.length > 0
      ? html`<h3>${inLanguage(copy.outside, language)}</h3>${listOf(outside, language)}`
      : html`<p>${inLanguage(copy.noOutside, language)}</p>`
  }`;
};

/** Before anybody has assessed the site nothing is claimed of it, not even that it has no faults. */
const state = (brand: Brand, language: Language): Markup => {
  const { assessed, updated } = brand.accessibility;
  const conformance = conformanceOf(brand.accessibility);
  const heading = html`<h2>${inLanguage(copy.state, language)}</h2>`;
  if (assessed === undefined || conformance === null)
    return html`${heading}<p>${inLanguage(copy.unassessed, language)}</p>${
      brand.accessibility.shortcomings.length > 0 &&
      html`<h3>${inLanguage(copy.fault, language)}</h3>${listOf(brand.accessibility.shortcomings, language)}`
    }`;
  return html`${heading}
        <p>${inLanguage(conformanceText[conformance], language)}</p>
        ${shortcomings(brand, language)}
        <h2>${inLanguage(copy.method, language)}</h2>
        <p>${inLanguage(assessed.how, language)} ${inLanguage(copy.assessed, language)} ${day(assessed.on, language)} ${inLanguage(copy.by, language)} ${inLanguage(assessed.by, language)}.</p>
        <p>${inLanguage(copy.updated, language)} ${day(updated ?? assessed.on, language)}.</p>`;
};

/** The accessibility statement of the site (docs/reference/law.md#accessibility). */
export const accessibilityPage = (brand: Brand, language: Language): string => {
  const employer = inLanguage(brand.employer, language);
  const contact = brand.accessibility.contact ?? brand.contact;
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
    main: html`<div class="index-head"><div class="wrap">${mainHeading(inLanguage(words.accessibility, language))}</div></div>
      <div class="text list">
        <p>${employer} ${inLanguage(copy.responsible, language)} ${inLanguage(copy.named, language)}, ${brand.site.replace(/^https?:\/\//, '')}. ${inLanguage(copy.law, language)}</p>
        <p>${inLanguage(copy.aim, language)}</p>
        ${state(brand, language)}
        <h2>${inLanguage(copy.report, language)}</h2>
        <p>${inLanguage(copy.reportTo, language)} ${contact === undefined ? employer : readerContactView(contact)}</p>
        <h2>${inLanguage(copy.supervision, language)}</h2>
        <p>${inLanguage(copy.authority, language)} <a href="https://www.digg.se/tdosanmalan">digg.se/tdosanmalan</a>.</p>
      </div>`,
  });
};
