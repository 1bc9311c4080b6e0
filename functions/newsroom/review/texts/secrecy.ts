import { locateAll } from '#functions/newsroom/review/language/located.ts';
import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import {
  anyoneIn,
  describedIn,
  narrows,
  unknownDescription,
} from '#functions/newsroom/review/texts/described-people.ts';
import {
  isWords,
  type Reading,
  remark,
  sentencesAround,
  type TextRule,
} from '#functions/newsroom/review/texts/remark.ts';

const code =
  /(?<!\p{L})(?:\p{L}*kod(?:en)?|code)\s(?:\p{L}+\s){0,2}#?\d{3,6}(?!\p{N})|(?<!\p{L})(?:kl\.?|klockan|rum|våning|plan|room|floor) ?\d{1,4}/giu;
const areas = ['health', 'social', 'school'] as const;

/** Words of a subject that lies within two paragraphs of a description count as of that person. */
const nearby = (text: PublishedText, at: number): { readonly start: number; readonly end: number } => {
  const n = text.paragraphs.findLastIndex(({ start }) => start <= at);
  const first = text.paragraphs[Math.max(0, n - 1)];
  const last = text.paragraphs[Math.min(text.paragraphs.length - 1, n + 1)];
  return { start: first?.start ?? 0, end: last?.end ?? text.text.length };
};

/** What is said of anybody is of nobody. */
const general = {
  sv: /(?<!\p{L})(?:den som|de som|om (?:någon|man|du)|när (?:någon|man)|alla som|vem som helst|påhittat|till exempel när|många|somliga)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:anyone|anybody|everyone|whoever|if (?:someone|somebody|you|a)|when (?:someone|somebody|you)|those who|people who|made-up|some who|many)(?!\p{L})/iu,
};
/** Animals and machines are ill and die too. */
const isOfThing = (text: PublishedText, at: number, { lists }: Reading): boolean => {
  const near = sentencesAround(text, at, 1);
  return lists('people.namedThings')[text.language].isIn(near);
};

/**
 * Policy: nothing that lets a reader tell which client, pupil or patient is meant (OSL 23, 25, 26 ch.), and nothing that opens a
 * door (18 ch.). A sensitive subject and one person's description near each other are a stop, until somebody has assessed it.
 */
export const secrecy: TextRule = (text, reading) => {
  if (!isWords(text) || text.kind === 'credit') return [];
  const { lists, assessed } = reading;
  const hazards = areas.flatMap((area) => lists(`secrecy.${area}`)[text.language].all(text.text));
  const described = describedIn(text, reading).filter((found) => unknownDescription(found, reading));
  const weak = lists('secrecy.weak')[text.language].all(text.text);
  const near = (
    cue: { readonly start: number },
    hazard: { readonly start: number; readonly end: number; readonly text: string },
  ): boolean => {
    const { start, end } = nearby(text, cue.start);
    return (
      hazard.start >= start &&
      hazard.end <= end &&
      (hazard.text.length > 6 || sentencesAround(text, cue.start, 1).includes(hazard.text))
    );
  };
  const isNarrow = (cue: { readonly start: number }): boolean =>
    narrows[text.language].some((pattern) => pattern.test(sentencesAround(text, cue.start, 0))) ||
    lists('people.clients')[text.language].isIn(sentencesAround(text, cue.start, 0));
  const stops = described.filter(
    (cue) =>
      hazards.some((hazard) => near(cue, hazard)) ||
      (isNarrow(cue) && weak.some(({ text: word }) => sentencesAround(text, cue.start, 1).includes(word))),
  );
  const plights = text.sentences.flatMap((sentence) => {
    if (!lists('secrecy.plights')[text.language].isIn(sentence.text) || general[text.language].test(sentence.text))
      return [];
    const [someone] = anyoneIn(text, reading).filter(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    );
    const isOnlyPronoun = someone !== undefined && !someone.text.includes(' ');
    return someone === undefined || (isOnlyPronoun && isOfThing(text, sentence.start, reading)) ? [] : [someone];
  });
  const doors = lists('secrecy.security')
    [text.language].all(text.text)
    .filter((hazard) => {
      const near = nearby(text, hazard.start);
      return locateAll(text.text.slice(near.start, near.end), code).length > 0;
    });
  const [first] = [...stops, ...plights, ...doors].sort((a, b) => a.start - b.start);
  if (first !== undefined)
    return [...stops, ...plights, ...doors].map((found) =>
      remark(assessed ? 'secrecy-assessed' : 'secrecy-stop', assessed ? 'info' : 'error', found),
    );
  return hazards.slice(0, 1).map((found) => remark('secrecy-hazard', 'info', found));
};
