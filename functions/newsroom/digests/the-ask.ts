import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { consentsEnding } from '#functions/newsroom/digests/consents-ending.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { comingSlots, firstWeek, type OpenSlot } from '#functions/newsroom/digests/empty-slots.ts';
import type { Ask } from '#functions/newsroom/digests/page/digest-view.ts';
import { addWorkingDays } from '#functions/newsroom/digests/working-days.ts';
import type { Gap } from '#functions/newsroom/digests/worst-gap.ts';
import { dayWords, localDay } from '#functions/newsroom/page-kit/date-words.ts';
import { listWords, spelled } from '#functions/newsroom/page-kit/number-words.ts';

type Words = (language: Language) => string;
const both = (words: Words): Text => ({ sv: words('sv'), en: words('en') });

const roles = {
  communicators: { sv: 'kommunikatörerna', en: 'the communicators' },
  hr: { sv: 'HR', en: 'HR' },
} as const;

const unitName = ({ settings }: DigestFacts, unit: string, language: Language): string =>
  settings.organisation.units.find((one) => one.id === unit)?.name[language] ?? unit;

const valueName = ({ settings }: DigestFacts, value: string, language: Language): string =>
  (settings.values.find((one) => one.id === value)?.name[language] ?? value).toLocaleLowerCase(language);

/** Who can give time: those who lead the administration that the gap is in. */
const leadersOf = (facts: DigestFacts, gap: Gap | null): Text =>
  gap === null
    ? { sv: 'ledningen', en: 'the management' }
    : both((language) =>
        language === 'sv'
          ? `ledningen för ${unitName(facts, gap.unit, 'sv')}`
          : `the management of ${unitName(facts, gap.unit, 'en')}`,
      );

const day = (text: string, language: Language): string => dayWords(Temporal.PlainDate.from(text), language);

const askForStories = (facts: DigestFacts, slots: readonly OpenSlot[], gap: Gap | null, coming: Text): Ask => {
  const { timeZone } = facts.settings.brand;
  const owner = leadersOf(facts, gap);
  const text = both((language) => {
    const isSwedish = language === 'sv';
    const one = slots.length === 1;
    const count = isSwedish && one ? 'en' : spelled(slots.length, language);
    const about =
      gap === null ? '' : `, ${isSwedish ? 'helst om' : 'preferably about'} ${valueName(facts, gap.value, language)}`;
    const dates = listWords(
      slots.map(({ at, ready }) =>
        isSwedish
          ? `klar ${day(ready, language)} för ${dayWords(localDay(at, timeZone), language)}`
          : `ready ${day(ready, language)} for ${dayWords(localDay(at, timeZone), language)}`,
      ),
      language,
    );
    return isSwedish
      ? `Till ${owner.sv}: ge tid åt ${count} ${one ? 'berättelse' : 'berättelser'}${about}: ${dates}. ${coming.sv}`
      : `To ${owner.en}: make time for ${count} ${one ? 'story' : 'stories'}${about}: ${dates}. ${coming.en}`;
  });
  return { ...text, kind: 'stories', owner, by: slots[0]?.ready ?? null, slots };
};

type Ending = ReturnType<typeof consentsEnding>[number];

const askForConsents = (ending: readonly Ending[]): Ask => {
  const by = ending[0]?.until ?? '';
  const text = both((language) => {
    const names = listWords([...new Set(ending.map((one) => one.person))], language);
    return language === 'sv'
      ? `Till ${roles.communicators.sv}: fråga ${names} om berättelserna får stå kvar, senast ${day(by, 'sv')} då det första samtycket tar slut.`
      : `To ${roles.communicators.en}: ask ${names} whether the stories may stay, by ${day(by, 'en')} when the first consent ends.`;
  });
  return { ...text, kind: 'consents', owner: roles.communicators, by, slots: [] };
};

/** Working days that a decision, or a story without a slot, is given. */
const decisionDays = 10;

const decisionDay = (facts: DigestFacts): string =>
  addWorkingDays(
    facts.settings.calendar,
    localDay(facts.now.toString(), facts.settings.brand.timeZone),
    decisionDays,
  ).toString();

const askForCampaign = (facts: DigestFacts): Ask => {
  const by = decisionDay(facts);
  return {
    sv: `Till HR: bestäm nästa kampanj senast ${day(by, 'sv')}: inga tider är planerade de närmaste fyra veckorna.`,
    en: `To HR: decide on the next campaign by ${day(by, 'en')}: no slots are planned for the next four weeks.`,
    kind: 'campaign',
    owner: roles.hr,
    by,
    slots: [],
  };
};

const askForGap = (facts: DigestFacts, gap: Gap): Ask => {
  const owner = leadersOf(facts, gap);
  const by = decisionDay(facts);
  return {
    sv: `Till ${owner.sv}: avsätt två timmar för en berättelse om ${valueName(facts, gap.value, 'sv')}, senast ${day(by, 'sv')}.`,
    en: `To ${owner.en}: set aside two hours for a story about ${valueName(facts, gap.value, 'en')}, by ${day(by, 'en')}.`,
    kind: 'gap',
    owner,
    by,
    slots: [],
  };
};

const nothing: Ask = {
  sv: 'Inget just nu. Tack för de berättelser som kommer.',
  en: 'Nothing for now. Thank you for the stories that come.',
  kind: 'nothing',
  owner: null,
  by: null,
  slots: [],
};

/** Days: a permission that ends within them goes before empty slots; within the longer, before a gap that has been there a while. */
const urgentDays = 14;
const soonDays = 30;

/** Stories that stand somewhere: taking them down is what a permission's end brings. */
const standing = ({ publications }: DigestFacts): ReadonlySet<string> =>
  new Set(publications.flatMap(({ state, story }) => (state === 'published' ? [story] : [])));

/** The one thing asked of the reader, which can be done in time: what stops first comes first. */
export const theAsk = (facts: DigestFacts, gap: Gap | null): Ask => {
  const today = localDay(facts.now.toString(), facts.settings.brand.timeZone);
  const ending = consentsEnding(facts);
  const within = (days: number) => ending.filter((one) => one.until <= today.add({ days }).toString());
  const stands = standing(facts);
  const urgent = within(urgentDays).filter(({ story }) => stands.has(story.id));
  if (urgent.length > 0) return askForConsents(urgent);
  const coming = comingSlots(facts);
  if (coming.all === 0) return askForCampaign(facts);
  const slots = firstWeek(facts, coming.open);
  if (slots.length > 0) {
    const said = {
      sv: `${coming.empty} av ${coming.all} tider de närmaste fyra veckorna är tomma.`,
      en: `${coming.empty} of ${coming.all} slots in the next four weeks are empty.`,
    };
    return askForStories(facts, slots, gap, said);
  }
  const soon = within(soonDays);
  if (soon.length > 0) return askForConsents(soon);
  if (gap !== null) return askForGap(facts, gap);
  return ending.length > 0 ? askForConsents(ending) : nothing;
};
