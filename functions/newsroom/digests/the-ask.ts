import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { consentsEnding } from '#functions/newsroom/digests/consents-ending.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { emptySlots } from '#functions/newsroom/digests/empty-slots.ts';
import type { Gap } from '#functions/newsroom/digests/worst-gap.ts';
import { dayWords, localDay } from '#functions/newsroom/page-kit/date-words.ts';
import { listWords, spelled } from '#functions/newsroom/page-kit/number-words.ts';

type Words = (language: Language) => string;
const both = (words: Words): Text => ({ sv: words('sv'), en: words('en') });

const gapIn = ({ settings }: DigestFacts, gap: Gap, language: Language): readonly [value: string, unit: string] => [
  (settings.values.find((one) => one.id === gap.value)?.name[language] ?? gap.value).toLocaleLowerCase(language),
  settings.organisation.units.find((one) => one.id === gap.unit)?.name[language] ?? gap.unit,
];

const askForStories = (facts: DigestFacts, empty: readonly string[], all: number, gap: Gap | null): Text =>
  both((language) => {
    const first = dayWords(localDay(empty[0] ?? '', facts.settings.brand.timeZone), language);
    const count = spelled(empty.length, language);
    const [value, unit] = gap === null ? ['', ''] : gapIn(facts, gap, language);
    const rather = {
      sv: gap === null ? '' : `, helst om ${value} från ${unit}`,
      en: gap === null ? '' : `, preferably about ${value} from ${unit}`,
    };
    return language === 'sv'
      ? `Ge tid åt ${count} ${empty.length === 1 ? 'berättelse' : 'berättelser'} före ${first}${rather.sv}: ${empty.length} av ${all} tider de närmaste fyra veckorna är tomma.`
      : `Make time for ${count} ${empty.length === 1 ? 'story' : 'stories'} before ${first}${rather.en}: ${empty.length} of ${all} slots in the next four weeks are empty.`;
  });

const askForConsents = (ending: ReturnType<typeof consentsEnding>): Text =>
  both((language) => {
    const names = listWords([...new Set(ending.map((one) => one.person))], language);
    const day = dayWords(Temporal.PlainDate.from(ending[0]?.until ?? ''), language);
    return language === 'sv'
      ? `Fråga ${names} om berättelserna får stå kvar; det första samtycket tar slut ${day}.`
      : `Ask ${names} whether the stories may stay; the first consent ends ${day}.`;
  });

const noSlots: Text = {
  sv: 'Bestäm nästa kampanj: inga tider är planerade de närmaste fyra veckorna.',
  en: 'Decide on the next campaign: no slots are planned for the next four weeks.',
};
const nothing: Text = {
  sv: 'Inget just nu. Tack för de berättelser som kommer.',
  en: 'Nothing for now. Thank you for the stories that come.',
};

/** Days: a consent that ends within them is asked for before a gap that has been there a while. */
const soonDays = 30;

/** The one thing asked of the reader: what stops first comes first: slots, then permissions, then the worst gap. */
export const theAsk = (facts: DigestFacts, gap: Gap | null): Text => {
  const { all, empty } = emptySlots(facts);
  if (all === 0) return noSlots;
  if (empty.length > 0) return askForStories(facts, empty, all, gap);
  const ending = consentsEnding(facts);
  const soon = localDay(facts.now.toString(), facts.settings.brand.timeZone).add({ days: soonDays }).toString();
  const urgent = ending.filter((one) => one.until <= soon);
  if (urgent.length > 0) return askForConsents(urgent);
  if (gap !== null)
    return both((language) => {
      const [value, unit] = gapIn(facts, gap, language);
      return language === 'sv'
        ? `Låt ${unit} avsätta två timmar för en berättelse om ${value}.`
        : `Let ${unit} set aside two hours for a story about ${value}.`;
    });
  return ending.length > 0 ? askForConsents(ending) : nothing;
};
