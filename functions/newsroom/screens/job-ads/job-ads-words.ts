import type { Temporal } from 'temporal-polyfill';
import type { BoardAdState } from '#functions/ads/job-boards/board-ad-list.ts';
import { monthWords } from '#functions/newsroom/page-kit/date-words.ts';
import { capital, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type JobAdsWords = {
  readonly title: string;
  readonly quiet: string;
  readonly nothing: string;
  readonly asks: (count: number) => readonly [marked: string, rest: string];
  readonly toDo: string;
  readonly atBoard: (board: string) => string;
  readonly heads: readonly [ad: string, state: string, story: string, id: string];
  readonly states: Readonly<Record<BoardAdState, string>>;
  readonly paste: string;
  readonly pastedHead: string;
  readonly byCommand: string;
  readonly isPasted: string;
  readonly pasted: (by: string, day: Temporal.PlainDate) => string;
  readonly changed: (by: string, day: Temporal.PlainDate) => string;
  readonly takeOut: string;
  readonly noStory: string;
  readonly see: string;
};

export const jobAdsWords: Words<JobAdsWords> = {
  sv: {
    title: 'Jobbannonser utanför våra sidor',
    quiet: 'Annonserna sköter sig själva.',
    nothing: 'Här visas jobben när Platsbanken eller Teamtailor är på i channels.yaml.',
    asks: (count) => [
      `${capital(count === 1 ? 'en' : spelled(count, 'sv'))} ${count === 1 ? 'annons' : 'annonser'}`,
      ' väntar på en människa.',
    ],
    toDo: 'Att göra',
    atBoard: (board) => `I ${board}`,
    heads: ['Annons', 'Läge', 'Berättelse', 'Annons-id'],
    states: {
      stands: 'Står där',
      'by-hand': 'För hand',
      refused: 'Inte skickad',
      unsettled: 'Oklar',
      waits: 'Väntar',
      leaving: 'På väg bort',
    },
    paste: 'Klistra in sist i annonsen, i systemet som för över den:',
    pastedHead: 'Inklistrat för hand',
    byCommand: 'På kommandoraden, när det är gjort:',
    isPasted: 'Inklistrad',
    pasted: (by, day) => `Klistrat in av ${by} den ${day.day} ${monthWords(day, 'sv')}.`,
    changed: (by, day) =>
      `Stycket har ändrats sedan ${by} klistrade in det den ${day.day} ${monthWords(day, 'sv')}. Byt ut det i annonsen mot det här:`,
    takeOut: 'Ta bort stycket om:',
    noStory: 'Ingen',
    see: 'Se hur Platsbanken hade visat dem',
  },
  en: {
    title: 'Job ads beyond our pages',
    quiet: 'The ads look after themselves.',
    nothing: 'Jobs are shown here when Platsbanken or Teamtailor is on in channels.yaml.',
    asks: (count) => [
      `${capital(spelled(count, 'en'))} ${count === 1 ? 'ad' : 'ads'}`,
      count === 1 ? ' waits for a person.' : ' wait for a person.',
    ],
    toDo: 'To do',
    atBoard: (board) => `At ${board}`,
    heads: ['Ad', 'State', 'Story', 'Ad id'],
    states: {
      stands: 'Stands there',
      'by-hand': 'By hand',
      refused: 'Not sent',
      unsettled: 'Unsettled',
      waits: 'Waits',
      leaving: 'On its way out',
    },
    paste: 'Paste last in the ad, in the system that transfers it:',
    pastedHead: 'Pasted by hand',
    byCommand: 'On the command line, when it is done:',
    isPasted: 'Pasted',
    pasted: (by, day) => `Pasted by ${by} on ${day.day} ${monthWords(day, 'en')}.`,
    changed: (by, day) =>
      `The paragraph has changed since ${by} pasted it on ${day.day} ${monthWords(day, 'en')}. Replace it in the ad with this one:`,
    takeOut: 'Take out the paragraph about:',
    noStory: 'None',
    see: 'See how Platsbanken would have shown them',
  },
};
