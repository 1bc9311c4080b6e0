import { readFileSync } from 'node:fs';
import { type Release, releaseKey } from '#functions/ads/vacancies/release.ts';
import { storyBlock } from '#functions/ads/vacancies/story-block.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { type StoryRecord, storyRecordKey } from '#functions/site/story-record.ts';
import { benchAd } from '#test/bench/bench-ad.ts';
import { type Seeded, seeded } from '#test/bench/seeded.ts';

type Job = { readonly ssyk: string; readonly legacy: string; readonly name: string; readonly root: string };

/** Common occupations, each with its administration; `legacy` is Varbi's `jobtype.nameid`. */
const jobs: readonly Job[] = [
  { ssyk: '2343', legacy: '5714', name: 'Förskollärare', root: 'utbildning' },
  { ssyk: '5321', legacy: '', name: 'Undersköterska', root: 'aldreomsorg' },
  { ssyk: '2662', legacy: '', name: 'Socialsekreterare', root: 'social' },
  { ssyk: '5120', legacy: '', name: 'Kock', root: 'utbildning' },
  { ssyk: '2622', legacy: '', name: 'Bibliotekarie', root: 'kultur' },
  { ssyk: '2142', legacy: '', name: 'Projektledare', root: 'trafik' },
];
const towns = ['Norra', 'Södra', 'Västra', 'Östra', 'Centrum', 'Hamnen', 'Fyren', 'Strandgården'];

export const sampleFile = (name: string): string =>
  readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8');

const position = (random: Seeded, n: number): unknown => {
  const job = random.oneOf(jobs);
  const title = `${job.name} till ${random.oneOf(towns)} ${random.below(400)}`;
  const pad = (day: number): string => String(day).padStart(2, '0');
  return {
    id: String(500_000 + n),
    title,
    name: title,
    town: 'Nordhamn',
    published: `2026-${random.chance(0.3) ? '09' : '11'}-${pad(1 + random.below(20))}`,
    ends: `2026-12-${pad(1 + random.below(30))}`,
    hours: random.oneOf(['100%', '75%', 'Heltid']),
    type: random.oneOf(['Tillsvidareanställning', 'Visstidsanställning']),
    pay: 'Individuell lönesättning',
    nr_pos: String(1 + random.below(3)),
    descs: { header: '', description: '', footer: '', fullDesc: benchAd(random, job.name) },
    departments: [],
    codes: { municipality: '1480' },
    jobtype: { nameid: job.legacy, name: job.name, groupid: job.ssyk, group: job.name },
    applyURI: `https://nordhamn.varbi.example/what:job/jobID:${500_000 + n}/`,
    position_contact: [['Amina', 'rektor', '070-1740605', 'amina@nordhamn.example']],
    union_representative: [['Bo', 'Kommunal', '070-1740606']],
  };
};

/** Varbi's JSON with so many ads, of which the first is the `from`th. */
export const benchFeed = (from: number, count: number): string =>
  JSON.stringify({
    positions: Array.from({ length: count }, (_, index) => position(seeded(from + index), from + index)),
  });

export const benchYaml = (n: number): string => {
  const random = seeded(n);
  const text = benchAd(random, 'Förskollärare')
    .replace(/<li[^>]*>/g, '\n- ')
    .replace(/<h\d>/g, '\n## ')
    .replace(/<[^>]*>/g, '\n');
  const lines = text.split('\n').map((line) => `  ${line.trim()}`);
  return `title: Förskollärare till ${random.oneOf(towns)} ${n}
unit: utbildning.forskolan-solrosen
occupation: "2343"
published: 2026-11-01
closes: 2026-12-20
applyUrl: https://jobba.nordhamn.example/ansok/${n}
description: |\n${lines.join('\n')}
`;
};

const named = (id: string) => ({ id, name: { sv: id, en: id } });

const cardOf = (random: Seeded, id: string): StoryCard => {
  const job = random.oneOf(jobs);
  return {
    id,
    title: `Vardagen som ${job.name.toLowerCase()}, ${random.oneOf(towns)}`,
    language: 'sv',
    translation: null,
    ingress: 'Vi bestämmer veckan tillsammans, och den som har barn går först.',
    people: [{ name: 'Elsa', role: job.name.toLowerCase() }],
    unit: { path: job.root, name: named(job.root).name },
    root: named(job.root),
    occupation: { code: job.ssyk, name: named(job.name.toLowerCase()).name },
    values: [named(random.oneOf(['mod', 'omtanke', 'larande', 'frihet']))],
    published: `2026-${String(1 + random.below(10)).padStart(2, '0')}-15T08:00:00Z`,
    modified: '2026-11-01T08:00:00Z',
    picture: null,
  };
};

/** A story that is out on the site and let into the ads. */
export const putStory = async (stores: Record<'site' | 'reports', ObjectStore>, n: number): Promise<void> => {
  const id = `berattelse-${n}`;
  const card = cardOf(seeded(n), id);
  const html = `<p>${Array.from({ length: 12 }, () => 'Vi planerar veckan tillsammans och lämnar i tid.').join('</p><p>')}</p>`;
  const record: StoryRecord = { card, story: { html, callToAction: null, factsChecked: null }, pictures: [] };
  const link = `https://jobba.nordhamn.example/stories/${id}/?utm_source=job-ads&utm_medium=jobad`;
  const person = { name: 'Elsa', role: card.people[0]?.role ?? '' };
  const release: Release = {
    story: id,
    campaign: 'hosten',
    title: card.title,
    language: 'sv',
    unit: card.root.id,
    occupation: card.occupation.code,
    since: '2026-10-01T08:00:00Z',
    html: storyBlock({ story: id, person, text: 'Vi bestämmer veckan tillsammans.', link, language: 'sv' }),
  };
  await stores.site.put(storyRecordKey(id), JSON.stringify(record));
  await stores.reports.put(releaseKey(id), JSON.stringify(release));
};
