import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { StoredKind, StoreName } from '#functions/publishing/records/where/stored-kind.ts';
import type { RetentionKind } from '#functions/story/organisation/retention.ts';

/** What is kept, and why, in words for whom it is about. */
type KindWords = { readonly what: string; readonly why: string };

/** Where each store is, in words for whoever has never heard of stores. */
export const storeWords: Words<Readonly<Record<StoreName, string>>> = {
  sv: {
    content: 'redaktionens filer',
    records: 'arkivet över det som publicerats',
    reports: 'redaktionens sidor och underlag',
    site: 'webbplatsen med berättelser',
  },
  en: {
    content: "the newsroom's files",
    records: 'the record of what was published',
    reports: "the newsroom's pages and what they are drawn from",
    site: 'the website with stories',
  },
};

/**
 * By which decision each kind is kept. `drawn` anew from the rest, it goes when that goes; `used`, it stays as long as people work
 * with it; `open`, nobody has decided.
 */
export const retentionOf: Readonly<Record<StoredKind, RetentionKind | 'drawn' | 'used' | 'open'>> = {
  story: 'stories',
  consent: 'consents',
  work: 'used',
  campaign: 'used',
  approval: 'approvals',
  archive: 'published',
  ledger: 'published',
  receipt: 'receipts',
  act: 'acts',
  log: 'published',
  sheet: 'drawn',
  plan: 'drawn',
  calendar: 'drawn',
  digest: 'numbers',
  mail: 'open',
  number: 'numbers',
  picture: 'drawn',
  fact: 'drawn',
  newsroom: 'drawn',
  'site-page': 'drawn',
  'site-picture': 'drawn',
};

export const kindWords: Words<Readonly<Record<StoredKind, KindWords>>> = {
  sv: {
    story: { what: 'Berättelsen och bilderna', why: 'Det är berättelsen som den är skriven.' },
    consent: { what: 'Samtycken', why: 'De visar vad du har sagt ja till, och hur länge.' },
    work: { what: 'Listan över dem som arbetar med berättelserna', why: 'Den säger vem som får göra vad.' },
    campaign: { what: 'Kampanjer, pauser och jobbannonser', why: 'De säger när och var berättelser får visas.' },
    approval: { what: 'Godkännanden', why: 'De visar vem berättelsen handlar om, och vilken text som godkändes.' },
    archive: { what: 'Det som visades', why: 'En myndighet ska spara det som den har publicerat.' },
    ledger: { what: 'Anteckningar om publiceringen', why: 'De visar när och var berättelsen har visats.' },
    receipt: { what: 'Kvitton på det som tagits ner', why: 'De visar att berättelsen är borttagen.' },
    act: { what: 'Anteckningar om vem som gjorde vad', why: 'De visar i efterhand vad som hände, och när.' },
    log: { what: 'Kontrollsummor', why: 'De visar att arkivet inte har ändrats.' },
    sheet: { what: 'Granskningsbladet', why: 'Det visar berättelsen för dem som ska godkänna den.' },
    plan: { what: 'Planen', why: 'Den säger när berättelsen ska visas.' },
    calendar: { what: 'Kalendern', why: 'Den visar planen för dem som arbetar med den.' },
    digest: { what: 'Sammanfattningar till ledningen', why: 'De visar vad som har berättats.' },
    mail: { what: 'Mejl', why: 'De har skickats till dem som arbetar med berättelserna.' },
    number: { what: 'Siffror', why: 'De visar hur många som har sett och läst. De säger inte vilka.' },
    picture: { what: 'Bilder i olika storlekar', why: 'Varje plats visar bilden i sin egen storlek.' },
    fact: { what: 'Arbetsunderlag', why: 'Det som behövs för att planera, publicera och ta ner berättelsen.' },
    newsroom: { what: 'Redaktionens sidor', why: 'De visar läget för dem som arbetar med berättelserna.' },
    'site-page': { what: 'Sidor på webbplatsen', why: 'Där läser besökarna berättelsen.' },
    'site-picture': { what: 'Bilder på webbplatsen', why: 'De hör till sidan med berättelsen.' },
  },
  en: {
    story: { what: 'The story and its pictures', why: 'It is the story as it was written.' },
    consent: { what: 'Consents', why: 'They show what you have said yes to, and for how long.' },
    work: { what: 'The list of those who work with the stories', why: 'It says who may do what.' },
    campaign: { what: 'Campaigns, pauses and job ads', why: 'They say when and where stories may be shown.' },
    approval: { what: 'Approvals', why: 'They show whom the story is about, and which words were approved.' },
    archive: { what: 'What was shown', why: 'A public authority has to keep what it has published.' },
    ledger: { what: 'Notes of the publishing', why: 'They show when and where the story was shown.' },
    receipt: { what: 'Receipts of what was taken down', why: 'They show that the story is removed.' },
    act: { what: 'Notes of who did what', why: 'They show afterwards what happened, and when.' },
    log: { what: 'Checksums', why: 'They show that the record was not changed.' },
    sheet: { what: 'The review sheet', why: 'It shows the story to those who are to approve it.' },
    plan: { what: 'The plan', why: 'It says when the story is to be shown.' },
    calendar: { what: 'The calendar', why: 'It shows the plan to those who work with it.' },
    digest: { what: 'Digests for leadership', why: 'They show what was told.' },
    mail: { what: 'Mails', why: 'They were sent to those who work with the stories.' },
    number: { what: 'Numbers', why: 'They show how many have seen and read it. They do not say who.' },
    picture: { what: 'Pictures of several sizes', why: 'Each place shows the picture in a size of its own.' },
    fact: { what: 'Working facts', why: 'What is needed to plan, publish and take down.' },
    newsroom: { what: "The newsroom's pages", why: 'They show how things stand to those who work with the stories.' },
    'site-page': { what: 'Pages of the website', why: 'Visitors read the story there.' },
    'site-picture': { what: 'Pictures of the website', why: 'They belong to the page of the story.' },
  },
};
