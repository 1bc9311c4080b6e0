import { capital, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { CalendarSlot, CampaignHealth } from '#functions/newsroom/screens/calendar/calendar-view.ts';

type CalendarWords = {
  readonly title: string;
  readonly calm: (planned: number) => string;
  readonly warned: (count: number) => readonly [marked: string, rest: string];
  readonly nothing: string;
  readonly start: string;
  readonly warnings: string;
  readonly months: string;
  readonly why: string;
  readonly runnersUp: (count: number) => string;
  readonly empty: string;
  readonly states: Readonly<Record<CalendarSlot['state'], string>>;
  readonly campaigns: string;
  readonly campaignStates: Readonly<Record<CampaignHealth['state'], string>>;
  readonly storiesLeft: (stories: number, weeks: number) => string;
  readonly emptySlots: (count: number) => string;
  readonly runsUntil: (day: string) => string;
  readonly clockChange: string;
  readonly views: string;
  readonly month: string;
  readonly list: string;
  readonly week: (week: number) => string;
  readonly show: string;
  readonly turn: string;
  readonly whole: string;
  readonly noSlots: string;
  readonly utc: (time: string, zone: string) => string;
  readonly download: string;
  readonly downloadHow: string;
};

export const calendarWords: Words<CalendarWords> = {
  sv: {
    title: 'Kalender',
    calm: (planned) =>
      `${capital(planned === 1 ? 'en' : spelled(planned, 'sv'))} ${planned === 1 ? 'berättelse' : 'berättelser'} på gång. Inget hindrar dem.`,
    warned: (count) => [
      `${capital(count === 1 ? 'en' : spelled(count, 'sv'))} ${count === 1 ? 'sak' : 'saker'}`,
      ' att ordna i tid.',
    ],
    nothing: 'Inget är planerat än.',
    start: 'Gör en kampanj och godkänn berättelser, så fylls kalendern.',
    warnings: 'Ordna i tid',
    months: 'Månad för månad',
    why: 'Varför just de här',
    runnersUp: (count) => (count === 1 ? 'En annan var nära' : `${capital(spelled(count, 'sv'))} andra var nära`),
    empty: 'Tom tid',
    states: {
      planned: 'Planerad',
      published: 'Publicerad',
      missed: 'Gick inte ut',
      empty: 'Tom tid',
      'stayed-empty': 'Blev tom',
    },
    campaigns: 'Kampanjerna',
    campaignStates: { draft: 'Utkast', healthy: 'I fas', 'needs-attention': 'Behöver åtgärdas' },
    storiesLeft: (stories, weeks) =>
      `${stories === 1 ? 'En berättelse' : `${capital(spelled(stories, 'sv'))} berättelser`} kvar, räcker ${weeks === 1 ? 'en vecka' : `${spelled(weeks, 'sv')} veckor`}.`,
    emptySlots: (count) =>
      count === 0
        ? 'Alla tider är fyllda.'
        : `${capital(count === 1 ? 'en' : spelled(count, 'sv'))} ${count === 1 ? 'tom tid' : 'tomma tider'}.`,
    runsUntil: (day) => `Till ${day}`,
    clockChange: 'Klockan ställs om',
    views: 'Så visas den',
    month: 'Månad',
    list: 'Lista',
    week: (week) => `Vecka ${week}`,
    show: 'Visa',
    turn: 'Månader',
    whole: 'Hela kalendern',
    noSlots: 'Inga tider här.',
    utc: (time, zone) => `${time} UTC. Klockslaget ovan är i ${zone}.`,
    download: 'Hämta kalendern som fil',
    downloadHow: 'Som planen är nu. Filen följer inte med när den ändras.',
  },
  en: {
    title: 'Calendar',
    calm: (planned) =>
      `${capital(spelled(planned, 'en'))} ${planned === 1 ? 'story' : 'stories'} on the way. Nothing stands in the way.`,
    warned: (count) => [`${capital(spelled(count, 'en'))} ${count === 1 ? 'thing' : 'things'}`, ' to settle in time.'],
    nothing: 'Nothing is planned yet.',
    start: 'Make a campaign and approve stories, and the calendar fills.',
    warnings: 'Settle in time',
    months: 'Month by month',
    why: 'Why these',
    runnersUp: (count) => `${capital(spelled(count, 'en'))} ${count === 1 ? 'other was' : 'others were'} close`,
    empty: 'Empty slot',
    states: {
      planned: 'Planned',
      published: 'Published',
      missed: 'Did not go out',
      empty: 'Empty slot',
      'stayed-empty': 'Stayed empty',
    },
    campaigns: 'The campaigns',
    campaignStates: { draft: 'Draft', healthy: 'Healthy', 'needs-attention': 'Needs attention' },
    storiesLeft: (stories, weeks) =>
      `${capital(spelled(stories, 'en'))} ${stories === 1 ? 'story' : 'stories'} left, enough for ${spelled(weeks, 'en')} ${weeks === 1 ? 'week' : 'weeks'}.`,
    emptySlots: (count) =>
      count === 0
        ? 'Every slot is filled.'
        : `${capital(spelled(count, 'en'))} empty ${count === 1 ? 'slot' : 'slots'}.`,
    runsUntil: (day) => `Until ${day}`,
    clockChange: 'The clocks change',
    views: 'How it is shown',
    month: 'Month',
    list: 'List',
    week: (week) => `Week ${week}`,
    show: 'Show',
    turn: 'Months',
    whole: 'The whole calendar',
    noSlots: 'No slots here.',
    utc: (time, zone) => `${time} UTC. The time above is in ${zone}.`,
    download: 'Download the calendar as a file',
    downloadHow: 'As the plan is now. The file does not follow when it changes.',
  },
};
