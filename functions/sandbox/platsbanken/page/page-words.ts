export type PageLanguage = 'sv' | 'en';

const sv = {
  title: 'Sandlåda: så skulle Platsbanken visa annonserna',
  name: 'Annonstavlan',
  intro: 'Inget här har lämnat datorn. Annonserna är de som Vardag har skickat, ord för ord.',
  skip: 'Till annonserna',
  ads: (count: number) => (count === 1 ? '1 ledigt jobb' : `${count} lediga jobb`),
  empty: 'Ingen annons är skickad än',
  emptyHint: 'När ett jobb förs över hit visas det så som den som söker jobb skulle se det.',
  removed: (count: number) => (count === 1 ? '1 annons är borttagen.' : `${count} annonser är borttagna.`),
  story: 'med berättelse',
  back: 'Alla annonser',
  apply: 'Ansök senast',
  openings: 'Antal jobb',
  reference: 'Referens',
  place: 'Arbetsplats',
  contact: 'Kontakt',
  toApply: 'Till ansökan',
  changed: (count: number) =>
    count === 1 ? 'Ändrad en gång sedan den kom in.' : `Ändrad ${count} gånger sedan den kom in.`,
  gone: 'Annonsen är borttagen',
  goneHint: 'Här stod en annons som inte längre visas.',
  language: 'In English',
  languages: 'Språk',
  id: 'Annons-id',
};

const en: typeof sv = {
  title: 'Sandbox: how Platsbanken would show the ads',
  name: 'The ad board',
  intro: 'Nothing here has left this computer. The ads are those that Vardag sent, word for word.',
  skip: 'To the ads',
  ads: (count) => (count === 1 ? '1 job open' : `${count} jobs open`),
  empty: 'No ad has been sent yet',
  emptyHint: 'A job that is transferred here is shown as somebody looking for work would see it.',
  removed: (count) => (count === 1 ? '1 ad has been removed.' : `${count} ads have been removed.`),
  story: 'with a story',
  back: 'All ads',
  apply: 'Apply by',
  openings: 'Openings',
  reference: 'Reference',
  place: 'Workplace',
  contact: 'Contact',
  toApply: 'To the application',
  changed: (count) => (count === 1 ? 'Changed once since it came in.' : `Changed ${count} times since it came in.`),
  gone: 'The ad has been removed',
  goneHint: 'An ad stood here that is no longer shown.',
  language: 'På svenska',
  languages: 'Languages',
  id: 'Ad id',
};

export const pageWords: Readonly<Record<PageLanguage, typeof sv>> = { sv, en };
