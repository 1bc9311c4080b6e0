import type { Finding, Severity } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { type PublishedText, publishedTexts } from '#functions/newsroom/review/published-texts.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';
import { adverts, clickbait, payAndTerms, superlatives } from '#functions/newsroom/review/texts/claims.ts';
import { addresses, emails, identityNumbers, phones, plates } from '#functions/newsroom/review/texts/contacts.ts';
import { oldFacts, passedDates } from '#functions/newsroom/review/texts/dates.ts';
import { identifying } from '#functions/newsroom/review/texts/identifying.ts';
import { judgedOnce } from '#functions/newsroom/review/texts/judged-once.ts';
import { links } from '#functions/newsroom/review/texts/links.ts';
import { undeclaredNames } from '#functions/newsroom/review/texts/names.ts';
import { protectedFacts } from '#functions/newsroom/review/texts/other-people.ts';
import { politics } from '#functions/newsroom/review/texts/politics.ts';
import { promises } from '#functions/newsroom/review/texts/promises.ts';
import { proposals } from '#functions/newsroom/review/texts/proposals.ts';
import {
  isWords,
  lastFrom,
  type Reading,
  type Remark,
  type TextRule,
} from '#functions/newsroom/review/texts/remark.ts';
import { secrecy } from '#functions/newsroom/review/texts/secrecy.ts';
import { longSentences, otherLanguage, passiveAndNominal } from '#functions/newsroom/review/texts/sentences.ts';
import {
  abbreviations,
  dressedLetters,
  loudSigns,
  mixedScripts,
  wordAdvice,
} from '#functions/newsroom/review/texts/signs.ts';
import { staleFigures } from '#functions/newsroom/review/texts/stale-figures.ts';
import { wordsOf } from '#functions/newsroom/review/texts/words/remark-words.ts';
import { allUnits } from '#functions/story/organisation/organisation.ts';

/** By name, for the share of time that each takes. */
export const textRules: Readonly<Record<string, TextRule>> = {
  identityNumbers,
  phones,
  emails,
  addresses,
  plates,
  undeclaredNames,
  protectedFacts,
  secrecy,
  identifying,
  politics,
  promises,
  superlatives,
  payAndTerms,
  proposals,
  clickbait,
  adverts,
  oldFacts,
  staleFigures,
  passedDates,
  wordAdvice,
  abbreviations,
  loudSigns,
  mixedScripts,
  links,
  longSentences,
  passiveAndNominal,
  otherLanguage,
};

const wordsOfNames = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => name.toLocaleLowerCase('sv').split(/[^\p{L}\p{N}-]+/u)).filter((word) => word.length > 1);

/** Words that stand in an employer's settings do so in every story. */
const placesOf = new WeakMap<object, ReadonlySet<string>>();
const placesIn = ({ brand, organisation }: ReviewContext['settings']): ReadonlySet<string> => {
  const standing = placesOf.get(organisation);
  if (standing !== undefined) return standing;
  const units = allUnits(organisation).flatMap(({ unit }) => [
    unit.name.sv,
    unit.name.en,
    unit.address?.city ?? '',
    unit.address?.street ?? '',
  ]);
  const places = new Set(wordsOfNames([...units, brand.employer.sv, brand.employer.en, ...brand.aliases]));
  placesOf.set(organisation, places);
  return places;
};

const readingOf = (context: ReviewContext, body: PublishedText): Reading => {
  const { story, settings } = context;
  return {
    lists: context.lists,
    declared: new Set(
      wordsOfNames([
        ...story.front.people.map(({ name }) => name),
        ...story.front.people.flatMap(({ name }) => name.split('-')),
      ]),
    ),
    places: placesIn(settings),
    today: context.now.toZonedDateTimeISO(settings.brand.timeZone).toPlainDate(),
    detect: context.detect,
    ownDomain: new URL(settings.brand.site).hostname.split('.').slice(-2).join('.'),
    ownAddresses: allUnits(settings.organisation).flatMap(({ unit }) => (unit.address ? [unit.address.street] : [])),
    employers: [settings.brand.employer.sv, settings.brand.employer.en, ...settings.brand.aliases].map((name) =>
      name.toLocaleLowerCase('sv'),
    ),
    assessed: story.front.secrecyReview !== undefined,
    body,
    roles: story.front.people.map(({ role }) => role ?? ''),
  };
};

const worst: readonly Severity[] = ['error', 'warning', 'info'];

const filled = (text: string, quotes: readonly string[], join: string): string =>
  text.replace(/«#»|"#"/u, (mark) => quotes.map((quote) => mark.replace('#', () => quote)).join(join));
const mostQuotes = 4;

const passageOf = (text: PublishedText, at: number): number => lastFrom(text.paragraphs, at);

/** One finding for a rule and a passage, with every place of it. */
const findingOf = (context: ReviewContext, text: PublishedText, remarks: readonly [Remark, ...Remark[]]): Finding => {
  const [first] = remarks;
  const { message, hint } = wordsOf(first.rule);
  const severity = worst.find((level) => remarks.some((one) => one.severity === level)) ?? first.severity;
  const quotes = [...new Set(remarks.map(({ start, end }) => text.text.slice(start, end).replace(/\s+/g, ' ')))].slice(
    0,
    mostQuotes,
  );
  const said: Text = first.message ?? { sv: filled(message.sv, quotes, ', '), en: filled(message.en, quotes, ', ') };
  const count = remarks.length;
  const counted: Text =
    count === 1 ? said : { sv: `${said.sv} (${count} ställen)`, en: `${said.en} (${count} places)` };
  const hints = [...new Map(remarks.map((one) => [(one.hint ?? hint).sv, one.hint ?? hint])).values()].slice(
    0,
    mostQuotes,
  );
  return {
    ...aboutStory(context.story, text.lineAt(first.start), first.rule, severity, counted, {
      sv: hints.map((one) => one.sv).join(' '),
      en: hints.map((one) => one.en).join(' '),
    }),
    marks: remarks.map(({ start, end }) => ({
      field: text.field,
      start: text.placeOf(start),
      end: text.placeOf(end - 1) + 1,
    })),
  };
};

/** So many places of one rule in one passage are marked and counted; a text of nothing else would hold tens of thousands. */
export const mostPlaces = 500;

const grouped = (context: ReviewContext, text: PublishedText, remarks: readonly Remark[]): readonly Finding[] => {
  const groups = new Map<string, [Remark, ...Remark[]]>();
  for (const one of remarks) {
    const key = `${one.rule} ${passageOf(text, one.start)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else if (group.length < mostPlaces && !group.some(({ start, end }) => one.start < end && one.end > start))
      group.push(one);
  }
  return [...groups.values()].map((group) => findingOf(context, text, group));
};

/** Every rule on every text that a reader can get. */
export const judgeTexts: Rule = (context) => {
  const texts = publishedTexts(context.story);
  const body = texts.find(({ kind }) => kind === 'body') ?? texts[0];
  if (body === undefined) return [];
  const reading = readingOf(context, body);
  return judgedOnce(context, reading, () =>
    texts.flatMap((text) => {
      const remarks = Object.values(textRules).flatMap((rule) => rule(text, reading));
      const dressed = isWords(text) ? dressedLetters(text) : [];
      return grouped(context, text, [...remarks, ...dressed]);
    }),
  );
};
