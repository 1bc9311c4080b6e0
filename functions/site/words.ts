import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** The fixed words of the site. */
export const words = {
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to content' },
  menu: { sv: 'Webbplatsen', en: 'Site' },
  stories: { sv: 'Berättelser', en: 'Stories' },
  jobs: { sv: 'Lediga jobb', en: 'Open jobs' },
  allJobs: { sv: 'Alla lediga jobb', en: 'All open jobs' },
  meet: { sv: 'Möt oss som jobbar här', en: 'Meet the people who work here' },
  latest: { sv: 'Senaste berättelsen', en: 'Latest story' },
  more: { sv: 'Fler berättelser', en: 'More stories' },
  emptyTitle: { sv: 'Snart börjar det', en: 'Starting soon' },
  empty: {
    sv: 'Här kommer du att möta människor som jobbar hos oss och berättar om sin vardag. Titta gärna in igen.',
    en: 'Here you will meet people who work with us, telling about their everyday life at work. Do come back.',
  },
  chooseJobs: { sv: 'Välj bland jobben', en: 'Choose among the jobs' },
  noJobs: {
    sv: 'Just nu finns inga lediga jobb här. Läs gärna berättelserna så länge.',
    en: 'There are no open jobs here right now. Do read the stories in the meantime.',
  },
  wander: { sv: 'Vandra vidare', en: 'Wander on' },
  value: { sv: 'Värdering', en: 'Value' },
  unit: { sv: 'Arbetsplats', en: 'Workplace' },
  occupation: { sv: 'Yrke', en: 'Occupation' },
  byValue: { sv: 'Det vi värderar', en: 'What we value' },
  byUnit: { sv: 'Arbetsplatser', en: 'Workplaces' },
  byOccupation: { sv: 'Yrken', en: 'Occupations' },
  similarJobs: { sv: 'Lediga jobb som liknar', en: 'Open jobs like this one' },
  theirJobs: { sv: 'Jobba med detta', en: 'Work with this' },
  applyBy: { sv: 'Sök senast', en: 'Apply by' },
  apply: { sv: 'Ansök', en: 'Apply' },
  closed: { sv: 'Ansökningstiden har gått ut.', en: 'The time to apply has passed.' },
  published: { sv: 'Publicerad', en: 'Published' },
  changed: { sv: 'Ändrad', en: 'Changed' },
  checked: { sv: 'Fakta kontrollerade', en: 'Facts checked' },
  about: { sv: 'Om berättelsen', en: 'About the story' },
  pictures: { sv: 'Fler bilder', en: 'More pictures' },
  newer: { sv: 'Nyare', en: 'Newer' },
  older: { sv: 'Äldre', en: 'Older' },
  pages: { sv: 'Sidor', en: 'Pages' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  question: { sv: 'Har du en fråga?', en: 'Do you have a question?' },
  feed: { sv: 'Följ med RSS', en: 'Follow by RSS' },
  noTracking: {
    sv: 'Den här webbplatsen sätter inga kakor och följer ingen.',
    en: 'This site sets no cookies and follows nobody.',
  },
  facts: { sv: 'I korthet', en: 'In brief' },
  employer: { sv: 'Arbetsgivare', en: 'Employer' },
  address: { sv: 'Adress', en: 'Address' },
  country: { sv: 'Sverige', en: 'Sweden' },
  employment: { sv: 'Anställning', en: 'Employment' },
  openings: { sv: 'Antal tjänster', en: 'Positions' },
  salary: { sv: 'Lön', en: 'Salary' },
  applyAt: { sv: 'Ansök på', en: 'Apply at' },
  reference: { sv: 'Referens', en: 'Reference' },
  contacts: { sv: 'Har du frågor?', en: 'Questions?' },
  union: { sv: 'facklig kontakt', en: 'union contact' },
  meetColleagues: { sv: 'Möt dina kollegor', en: 'Meet your colleagues' },
} as const satisfies Readonly<Record<string, Text>>;

/** In its own language, for links to it. */
export const readIn: Readonly<Record<Language, string>> = { sv: 'Läs på svenska', en: 'Read in English' };
/** For a card whose story is in another language than the page. */
export const writtenIn: Readonly<Record<Language, Text>> = {
  sv: { sv: 'på svenska', en: 'in Swedish' },
  en: { sv: 'på engelska', en: 'in English' },
};
export const languageName: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

export const storyCount = (count: number, language: Language): string =>
  language === 'sv'
    ? `${count} ${count === 1 ? 'berättelse' : 'berättelser'}`
    : `${count} ${count === 1 ? 'story' : 'stories'}`;

export const pageOf = (page: number, pages: number, language: Language): string =>
  language === 'sv' ? `Sida ${page} av ${pages}` : `Page ${page} of ${pages}`;

export const jobCount = (count: number, language: Language): string =>
  language === 'sv'
    ? `${count} ${count === 1 ? 'ledigt jobb' : 'lediga jobb'}`
    : `${count} open ${count === 1 ? 'job' : 'jobs'}`;
