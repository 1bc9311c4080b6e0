import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import type { Cleared } from '#functions/newsroom/digests/cleared-in.ts';
import type { PausedTime } from '#functions/newsroom/digests/paused-time.ts';
import { savedMinutes } from '#functions/newsroom/digests/saved-minutes.ts';
import type { TimeSaved } from '#functions/newsroom/digests/time-saved.ts';
import type { TrustNumbers } from '#functions/newsroom/digests/trust-numbers.ts';
import { lengthWords } from '#functions/newsroom/page-kit/length-words.ts';
import { countWords, listWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type TrustWords = {
  readonly cleared: (count: number, median: string, longest: string) => string;
  readonly noneCleared: string;
  readonly left: (count: number) => string;
  readonly untimed: (count: number) => string;
  readonly all: string;
  readonly paused: (list: string, least: boolean) => string;
  readonly notPaused: string;
  readonly notSeenPaused: string;
  readonly unknownPaused: string;
  readonly saved: (hours: string) => string;
  readonly noneSaved: string;
  readonly formula: (sum: string, day: string) => string;
};

const words: Words<TrustWords> = {
  sv: {
    cleared: (count, median, longest) =>
      count === 1
        ? `Så länge tog det: 1 berättelse fick inte stå kvar och var borta ur alla kanaler inom ${longest}.`
        : `Så länge tog det: ${count} berättelser fick inte stå kvar. Borta ur alla kanaler: median ${median}, längst ${longest}.`,
    noneCleared: 'Inget behövde tas bort.',
    left: (count) => `${count} är inte borta ur alla kanaler än.`,
    untimed: (count) => `För ${count} vet vi inte när samtycket tog slut.`,
    all: 'allt',
    paused: (list, least) => `Pausat${least ? ', minst' : ''}: ${list}.`,
    notPaused: 'Inget var pausat.',
    notSeenPaused: 'Vi såg ingen paus, men följde inte pauser hela perioden.',
    unknownPaused: 'Hur länge något var pausat är okänt.',
    saved: (hours) => `Sparad tid: ungefär ${hours}.`,
    noneSaved: 'Ingen tid sparades.',
    formula: (sum, day) => `${sum} min. Minuterna är uppskattade ${day}.`,
  },
  en: {
    cleared: (count, median, longest) =>
      count === 1
        ? `This is how long it took: 1 story could not stay and was gone from every channel within ${longest}.`
        : `This is how long it took: ${count} stories could not stay. Gone from every channel: median ${median}, longest ${longest}.`,
    noneCleared: 'Nothing had to be taken down.',
    left: (count) => `${count} ${count === 1 ? 'is' : 'are'} not gone from every channel yet.`,
    untimed: (count) => `For ${count} we do not know when the consent ended.`,
    all: 'everything',
    paused: (list, least) => `Paused${least ? ', at least' : ''}: ${list}.`,
    notPaused: 'Nothing was paused.',
    notSeenPaused: 'We saw no pause, but did not follow pauses for the whole period.',
    unknownPaused: 'How long anything was paused is unknown.',
    saved: (hours) => `Time saved: about ${hours}.`,
    noneSaved: 'No time was saved.',
    formula: (sum, day) => `${sum} min. The minutes were estimated on ${day}.`,
  },
};

/** From the end of a consent, or a withdrawal, to gone in every channel. */
export const clearedText = ({ count, median, longest, left, untimed }: Cleared, language: Language): string => {
  const said = words[language];
  const none = left + untimed === 0 ? [said.noneCleared] : [];
  return [
    ...(median === null || longest === null ? none : [said.cleared(count, lengthWords(median), lengthWords(longest))]),
    ...(left === 0 ? [] : [said.left(left)]),
    ...(untimed === 0 ? [] : [said.untimed(untimed)]),
  ].join(' ');
};

export const pausedText = (paused: PausedTime | null, language: Language): string => {
  const said = words[language];
  if (paused === null) return said.unknownPaused;
  if (paused.scopes.length === 0) return paused.least ? said.notSeenPaused : said.notPaused;
  const scopes = paused.scopes.map(({ name, seconds }) => `${name ?? said.all} ${lengthWords(seconds)}`);
  return said.paused(listWords(scopes, language), paused.least);
};

export const savedText = ({ minutes }: TimeSaved, language: Language): string => {
  const said = words[language];
  if (minutes === 0) return said.noneSaved;
  return said.saved(minutes < 120 ? `${minutes} min` : `${countWords(minutes / 60, language)} h`);
};

/** The sum as anybody can add it up. */
export const savedFormula = ({ acts, minutes, estimatedOn }: TimeSaved, language: Language): string => {
  const terms = acts.flatMap(({ act, count, each }) => {
    const name = inLanguage(savedMinutes[act].name, language);
    return count === 0 ? [] : [`${countWords(count, language)} ${name} × ${each}`];
  });
  return terms.length === 0
    ? ''
    : words[language].formula(`${terms.join(' + ')} = ${countWords(minutes, language)}`, estimatedOn);
};

/** All of it in a row, the sum beside the hours. */
export const trustText = ({ cleared, paused, saved }: TrustNumbers, language: Language): string =>
  [
    clearedText(cleared, language),
    pausedText(paused, language),
    savedText(saved, language),
    savedFormula(saved, language),
  ]
    .filter((one) => one !== '')
    .join(' ');
