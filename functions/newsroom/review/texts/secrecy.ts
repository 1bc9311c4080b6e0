import { locateAll } from '#functions/newsroom/review/language/located.ts';
import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import {
  anyoneIn,
  describedIn,
  isOfThing,
  narrows,
  unknownDescription,
} from '#functions/newsroom/review/texts/described-people.ts';
import { self } from '#functions/newsroom/review/texts/identifying.ts';
import {
  isWords,
  lastFrom,
  type Reading,
  remark,
  sentencesAround,
  type TextRule,
} from '#functions/newsroom/review/texts/remark.ts';
import type { Sentence } from '#functions/story/stories/prose/sentences.ts';

const code =
  /(?<!\p{L})(?:\p{L}*kod(?:en)?|code)\s(?:\p{L}+\s){0,2}#?\d{3,6}(?!\p{N})|(?<!\p{L})(?:kl\.?|klockan|rum|våning|plan|room|floor) ?\d{1,4}/giu;
const areas = ['health', 'social', 'school'] as const;

/** Words of a subject that lies within two paragraphs of a description count as of that person. */
const nearby = (text: PublishedText, at: number): { readonly start: number; readonly end: number } => {
  const n = lastFrom(text.paragraphs, at);
  const first = text.paragraphs[Math.max(0, n - 1)];
  const last = text.paragraphs[Math.min(text.paragraphs.length - 1, n + 1)];
  return { start: first?.start ?? 0, end: last?.end ?? text.text.length };
};

/** What is said of anybody is of nobody. */
const general = {
  sv: /(?<!\p{L})(?:den som|de som|om (?:någon|man|du)|när (?:någon|man)|alla som|vem som helst|påhittat|till exempel när|många|somliga)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:anyone|anybody|everyone|whoever|if (?:someone|somebody|you|a)|when (?:someone|somebody|you)|those who|people who|made-up|some who|many)(?!\p{L})/iu,
};
/** Whether a pronoun is an animal's or a machine's. */
const isOfThings = (text: PublishedText, at: number, { lists }: Reading): boolean =>
  lists('people.namedThings')[text.language].isIn(sentencesAround(text, at, 1));

/** Where whoever tells cares for, helps or teaches people, less is needed to give one of them away. */
const isInCare = (text: PublishedText, { lists, roles }: Reading): boolean =>
  roles.some((role) => lists('secrecy.careRoles')[text.language].isIn(role));

/** One of those served, pointed at: a pronoun is too little, and so is a bare `ett barn kan`. */
const anybody = {
  sv: /^(?:en|ett|någon) \p{Ll}+ (?:kan|får|ska|har alltid|brukar|måste|vill|behöver|som (?:vill|behöver|kan))(?!\p{L})/iu,
  en: /^(?:an?|any|one) \p{Ll}+ (?:can|may|should|must|needs|wants|has the right|always|might)(?!\p{L})/iu,
};

/** Who works there is no client. */
const ofWork =
  /(?:lärar\p{Ll}*|pedagog\p{Ll}*|rektor\p{Ll}*|kock\p{Ll}*|mästar\p{Ll}*|sköter\p{Ll}*|vakt\p{Ll}*|teacher|caretaker|cook|nurse|driver|worker|head|min (?:man|fru|sambo|son|dotter|mamma|pappa|mor|far|bror|syster|vän)|my (?:husband|wife|son|daughter|mother|father|mum|dad|brother|sister|friend))$/iu;

/** In a sentence that tells of a plight, whom it is told of. */
const strickenIn = (sentence: Sentence, text: PublishedText, reading: Reading) => {
  const { lists } = reading;
  const { language } = text;
  if (general[language].test(sentence.text)) return [];
  const isPlight = lists('secrecy.plights')[language].isIn(sentence.text);
  const isStrain = !isPlight && isInCare(text, reading) && lists('secrecy.strains')[language].isIn(sentence.text);
  if (!isPlight && !isStrain) return [];
  const someone = anyoneIn(text, reading).find(
    (found) =>
      found.start >= sentence.start &&
      found.end <= sentence.end &&
      !/(?:kollega|colleague)\p{Ll}*$/iu.test(found.text) &&
      (isPlight ||
        (found.text.includes(' ') &&
          !lists('people.colleagues')[language].isIn(found.text) &&
          !ofWork.test(found.text) &&
          !self[language].test(sentence.text) &&
          !anybody[language].test(text.text.slice(found.start, found.end + 20)))),
  );
  if (someone === undefined) return [];
  const isPronoun = !someone.text.includes(' ') && !/^ (?:i|på|in|at|on) /u.test(text.text.slice(someone.end));
  return isPronoun && isOfThings(text, sentence.start, reading) ? [] : [someone];
};

/**
 * Policy: nothing that lets a reader tell which client, pupil or patient is meant (OSL 23, 25, 26 ch.), and nothing that opens a
 * door (18 ch.). A sensitive subject and one person's description near each other are a stop, until somebody has assessed it.
 */
export const secrecy: TextRule = (text, reading) => {
  if (!isWords(text) || text.kind === 'credit') return [];
  const { lists, assessed } = reading;
  const hazards = areas.flatMap((area) => lists(`secrecy.${area}`)[text.language].all(text.text));
  const described = describedIn(text, reading).filter(
    (found) =>
      unknownDescription(found, reading) &&
      !self[text.language].test(sentencesAround(text, found.start, 0)) &&
      !isOfThing(found, text, reading),
  );
  const weak = lists('secrecy.weak')[text.language].all(text.text);
  const near = (
    cue: { readonly start: number; readonly end: number },
    hazard: { readonly start: number; readonly end: number; readonly text: string },
  ): boolean => {
    const { start, end } = nearby(text, cue.start);
    return (
      hazard.start >= start &&
      hazard.end <= end &&
      (hazard.end <= cue.start || hazard.start >= cue.end) &&
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
  const plights = text.sentences.flatMap((sentence) => strickenIn(sentence, text, reading));
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
