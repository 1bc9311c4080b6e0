import type { Words } from '#functions/newsroom/page-kit/words.ts';

type CampaignWords = {
  readonly newCampaign: string;
  readonly newMore: string;
  readonly edit: string;
  readonly toFix: string;
  readonly ahead: string;
  readonly aheadNow: string;
  readonly aheadMore: string;
  readonly notYet: string;
  readonly noSlots: string;
  readonly empty: string;
  readonly filled: (filled: number, all: number) => string;
  readonly show: string;
  readonly name: string;
  readonly nameHow: string;
  readonly draft: string;
  readonly when: string;
  readonly from: string;
  readonly until: string;
  readonly slots: string;
  readonly slotRow: (n: number) => string;
  readonly at: string;
  readonly rule: string;
  readonly ruleHow: string;
  readonly days: Readonly<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', string>>;
  readonly where: string;
  readonly which: string;
  readonly whichHow: string;
  readonly pick: Readonly<Record<'units' | 'occupations' | 'values' | 'languages', string>>;
  readonly all: string;
  readonly chosen: (count: number) => string;
  readonly balance: string;
  readonly balanceHow: string;
  readonly places: readonly [string, string, string];
  readonly none: string;
  readonly even: Readonly<Record<'value' | 'unit' | 'occupation', string>>;
  readonly pace: string;
  readonly perWeek: string;
  readonly perPerson: string;
  readonly perUnit: string;
  readonly maxLateness: string;
  readonly goals: string;
  readonly goalsHow: string;
  readonly durations: Readonly<Record<string, string>>;
  readonly taken: string;
  readonly kept: string;
  readonly notYou: string;
  readonly elsewhere: string;
  readonly there: string;
  readonly unreadable: string;
  readonly toCalendar: string;
};

export const campaignWords: Words<CampaignWords> = {
  sv: {
    newCampaign: 'Ny kampanj',
    newMore: 'Säg när, var och vad. Se planen innan du sparar.',
    edit: 'Ändra kampanjen',
    toFix: 'Något behöver rättas. Inget är sparat.',
    ahead: 'De närmaste fyra veckorna',
    aheadNow: 'Så är planen nu.',
    aheadMore: 'Så blir det om du sparar. Inget är sparat än.',
    notYet: 'Planen visas när fälten är ifyllda.',
    noSlots: 'Inga tider på fyra veckor.',
    empty: 'Tom plats',
    filled: (filled, all) =>
      filled === 0 ? 'Inga berättelser passar än.' : `${filled} av ${all} tider har en berättelse.`,
    show: 'Visa planen',
    name: 'Namn',
    nameHow: 'Till exempel: Vårens bristyrken.',
    draft: 'Utkast: planera inget än',
    when: 'När',
    from: 'Från och med',
    until: 'Till och med',
    slots: 'Dagar och klockslag',
    slotRow: (n) => `Tid ${n}`,
    at: 'Klockan',
    rule: 'Regel i stället för dagar',
    ruleHow: 'För den som kan iCalendar, till exempel FREQ=MONTHLY;BYDAY=1TU.',
    days: { mon: 'mån', tue: 'tis', wed: 'ons', thu: 'tors', fri: 'fre', sat: 'lör', sun: 'sön' },
    where: 'Var ska de synas?',
    which: 'Vilka berättelser',
    whichHow: 'Inget valt betyder alla.',
    pick: { units: 'Arbetsplatser', occupations: 'Yrken', values: 'Arbetsgivarvärden', languages: 'Språk' },
    all: 'alla',
    chosen: (count) => (count === 1 ? 'en vald' : `${count} valda`),
    balance: 'Jämna ut',
    balanceHow: 'Vad ska få lika mycket plats, i vilken ordning?',
    places: ['Först', 'Sedan', 'Sist'],
    none: 'Inget',
    even: { value: 'Arbetsgivarvärde', unit: 'Arbetsplats', occupation: 'Yrke' },
    pace: 'Takt',
    perWeek: 'Högst så många i veckan',
    perPerson: 'Mellan två med samma person',
    perUnit: 'Mellan två från samma arbetsplats',
    maxLateness: 'Så sent får den gå ut',
    goals: 'Mål',
    goalsHow: 'Det ni hoppas på. Rapporten säger hur långt ni har kommit.',
    durations: {
      P0D: 'ingen väntan',
      P3D: 'tre dagar',
      P7D: 'en vecka',
      P14D: 'två veckor',
      P30D: 'en månad',
      P60D: 'två månader',
      P90D: 'tre månader',
      P180D: 'ett halvår',
      P365D: 'ett år',
      PT30M: 'en halvtimme',
      PT1H: 'en timme',
      PT2H: 'två timmar',
      PT4H: 'fyra timmar',
      PT24H: 'ett dygn',
    },
    taken: 'Det finns redan en kampanj som heter så. Välj ett annat namn.',
    kept: 'Inget av det du skrev är borta. Det står här under.',
    notYou: 'HR sparar kampanjer. Inget är sparat än.',
    elsewhere: 'Välj vem du är i en ny flik',
    there: 'Så står det nu i filen',
    unreadable: 'Kampanjens fil går inte att läsa, så den går inte att ändra här. Rätta filen först.',
    toCalendar: 'Till kalendern',
  },
  en: {
    newCampaign: 'New campaign',
    newMore: 'Say when, where and what. See the plan before you save.',
    edit: 'Change the campaign',
    toFix: 'Something needs to be mended. Nothing is saved.',
    ahead: 'The next four weeks',
    aheadNow: 'This is the plan now.',
    aheadMore: 'This is how it will be if you save. Nothing is saved yet.',
    notYet: 'The plan is shown when the fields are filled in.',
    noSlots: 'No slots within four weeks.',
    empty: 'Empty slot',
    filled: (filled, all) => (filled === 0 ? 'No stories fit yet.' : `${filled} of ${all} slots have a story.`),
    show: 'Show the plan',
    name: 'Name',
    nameHow: 'For example: Hard-to-fill jobs in spring.',
    draft: 'Draft: plan nothing yet',
    when: 'When',
    from: 'From',
    until: 'Until and including',
    slots: 'Days and times',
    slotRow: (n) => `Time ${n}`,
    at: 'At',
    rule: 'A rule instead of days',
    ruleHow: 'For those who know iCalendar, such as FREQ=MONTHLY;BYDAY=1TU.',
    days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
    where: 'Where are they shown?',
    which: 'Which stories',
    whichHow: 'Nothing chosen means all.',
    pick: { units: 'Workplaces', occupations: 'Occupations', values: 'Employer values', languages: 'Languages' },
    all: 'all',
    chosen: (count) => (count === 1 ? 'one chosen' : `${count} chosen`),
    balance: 'Even out',
    balanceHow: 'What should get equal room, in which order?',
    places: ['First', 'Then', 'Last'],
    none: 'Nothing',
    even: { value: 'Employer value', unit: 'Workplace', occupation: 'Occupation' },
    pace: 'Pace',
    perWeek: 'At most so many a week',
    perPerson: 'Between two with the same person',
    perUnit: 'Between two from the same workplace',
    maxLateness: 'So late it may go out',
    goals: 'Goals',
    goalsHow: 'What you hope for. The report says how far you have come.',
    durations: {
      P0D: 'no waiting',
      P3D: 'three days',
      P7D: 'a week',
      P14D: 'two weeks',
      P30D: 'a month',
      P60D: 'two months',
      P90D: 'three months',
      P180D: 'half a year',
      P365D: 'a year',
      PT30M: 'half an hour',
      PT1H: 'an hour',
      PT2H: 'two hours',
      PT4H: 'four hours',
      PT24H: 'a day and a night',
    },
    taken: 'There is a campaign of that name already. Choose another name.',
    kept: 'Nothing you wrote is lost. It stands below.',
    notYou: 'HR saves campaigns. Nothing is saved yet.',
    elsewhere: 'Choose who you are in a new tab',
    there: 'How the file stands now',
    unreadable: "The campaign's file can not be read, so it can not be changed here. Mend the file first.",
    toCalendar: 'To the calendar',
  },
};
