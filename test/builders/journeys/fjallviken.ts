import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';

/** A content folder by a stranger: another city, only the fields that the documentation shows, values as people write them. */
export const fjallvikenFiles: Readonly<Record<string, string>> = {
  'brand.yaml': `employer: { sv: Fjällvikens kommun, en: Fjällviken Municipality }
aliases: [Fjällviken]
sender: { sv: Fjällvikens kommun – här gör du skillnad., en: "Fjällviken Municipality: make it matter." }
hashtag: FjällvikensKommun
logo: logo.svg
colours: { primary: "#23402b", accent: "#d9822b", text: "#1b1b1b", background: "#ffffff" }
site: https://berättelser.fjallviken.example
languages: [sv, en]
messages: [{ id: nara, sv: Nära till allt, en: Close to everything, decision: "KF 2025-03-04" }]
`,
  'logo.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#23402b"/></svg>\n',
  'organisation.yaml': `units:
  - id: omsorgen
    kind: administration
    name: { sv: Omsorgsförvaltningen, en: Care Administration }
    units:
      - id: älvgården
        kind: workplace
        name: { sv: Älvgården, en: Älvgården }
        address: { street: Strandvägen 3, postalCode: "99901", city: Fjällviken, municipality: "2584" }
  - id: kultur
    kind: administration
    name: { sv: Kulturförvaltningen, en: Culture Administration }
  - { id: tekniska, kind: administration, name: { sv: Tekniska förvaltningen, en: Technical Administration } }
occupations:
  - { ssyk: "5321", name: { sv: undersköterska, en: assistant nurse }, family: care, shortage: 3 }
  - { ssyk: "2622", name: { sv: bibliotekarie, en: librarian }, family: culture, shortage: 1 }
  - { ssyk: "8332", name: { sv: plogförare, en: plough driver }, family: technical, shortage: 2 }
`,
  'channels.yaml': `linkedin: { on: true, organization: "7007", version: "202609", targeting: {} }
site: { on: true }
jobBoards:
  indeed: { on: true }
  platsbanken: { on: true, mode: enrich }
digest: { recipients: [ledning@fjallviken.example], language: sv }
audiences: [{ id: students, name: { sv: Studenter, en: Students } }]
`,
  'calendar.yaml': `holidays: SE
quiet: [{ from: 2026-12-23, until: 2027-01-02, reason: Jul och nyår }]
elections: [{ day: 2026-09-13, warnFrom: 2026-06-01, blockFrom: 2026-08-26 }]
`,
  'employer-values.yaml': `- id: närhet
  name: Närhet
  hashtag: "#NäraVarandra"
  patterns: [nära, älven*, tillsammans]
- id: trygghet
  name: { sv: Trygghet, en: Safety }
  definition: { sv: Den som behöver hjälp får den., en: Help is there for those who need it. }
  hashtag: TrygghetHelaLivet
  group: jobbet
  patterns: { sv: { strong: [trygg*, snön*] }, en: { weak: [safe] } }
- { id: lärande, sv: Lärande, en: Learning, def: { sv: Vi lär varje dag., en: We learn every day. }, svStrong: [läsa*, böcker*], svWeak: [lär*], enStrong: [books, reading], enWeak: [learn*], not: [lärare], hashtags: ["#Lärande"] }
`,
  'campaigns/vinter.yaml': `id: vinter
name: Vintern hos oss
from: 2026-11-01
until: 2027-01-31
timeZone: Europe/Stockholm
slots: [{ days: [tue, thu], at: "09:00" }]
channels: [linkedin, site, job-boards]
pick: { units: [], occupations: [], values: [], languages: [] }
balance: [value, unit, occupation]
perWeek: 2
perPerson: P90D
perUnit: P7D
maxLateness: PT2H
pinned:
  - { slot: 2026-11-24T09:00, story: natten-pa-alvgarden }
  - { slot: 2026-11-26T09:00, story: plogen-kor-sjalv }
  - { slot: 2026-12-01T09:00, story: bocker-pa-hjul }
goals: { impressions: 20000, jobAdClicks: 300 }
`,
  'consents/åsa-2026.yaml': consent('p-0301', 'Åsa'),
  'consents/örjan-2026.yaml': consent('p-0302', 'Örjan'),
  'consents/märta-2026.yaml': consent('p-0303', 'Märta'),
  'vacancies/natt-älvgården.yaml': `title: Undersköterska till Älvgården, natt
language: sv
unit: omsorgen.älvgården
occupation: "5321"
description: |
  Du arbetar på Älvgården, nära älven. **Välkommen** med din ansökan.
employmentType: permanent
extent: full-time
openings: 2
published: 2026-10-01
closes: 2026-12-31
applyUrl: https://berättelser.fjallviken.example/ansok/4711
contacts: [{ name: Märta, role: enhetschef, email: marta@fjallviken.example, union: false }]
salary: { text: Individuell lönesättning, min: 29000, max: 34000, currency: SEK, unit: month }
`,
  'vacancies/feeds.yaml': 'feeds: []\n',
};

function consent(person: string, name: string): string {
  return `person: ${person}
displayName: ${name}
legalBasis: public-interest
reasoning: DPO-2026-3
channels: [linkedin, site, job-boards]
purposes: [recruitment]
images: true
from: 2026-02-01
until: 2028-02-01
textHash: null
withdrawnAt: null
afterEmployment: remove
givenHow: e-legitimation
`;
}

type Front = Readonly<Record<string, unknown>>;

const story = (front: Front, body: string): string => `---\n${stringify(front)}---\n${body}\n`;

const image = (file: string, alt: string) => ({ file, alt, credit: 'Foto Örjan' });

/** Texts of the stories by id; pictures are those that each names. */
export const fjallvikenStories: Readonly<Record<string, string>> = {
  'natten-pa-alvgarden': story(
    {
      title: 'Natten på Älvgården (del 1)',
      language: 'sv',
      people: [{ name: 'Åsa', role: 'undersköterska', consent: 'åsa-2026' }],
      unit: 'omsorgen.älvgården',
      occupation: '5321',
      goal: 'fler sökande till natten',
      values: ['trygghet'],
      images: [
        image('älven.jpg', 'Åsa står vid fönstret och ser ut över älven i månsken.'),
        image('köket.jpg', 'Två händer häller upp kaffe i ett kök med gul lampa.'),
        image('korridoren.jpg', 'En lång korridor med dämpat ljus och en öppen dörr.'),
      ],
      author: 'anna.k',
    },
    `Klockan två på natten är det tyst. Åsa går sin rond [med mjuka skor] & lyssnar vid dörrarna – "allt väl".

Hon har jobbat här i elva år, och säger att natten är *det bästa* (nästan). Vi hjälps åt < och > så blir det #tryggt @natten.

<!-- more -->

På morgonen kommer dagens kollegor. Då dricker de kaffe och går igenom natten.`,
  ),
  'plogen-kor-sjalv': story(
    {
      title: 'Örjan håller vägarna öppna',
      language: 'sv',
      people: [{ name: 'Örjan', role: 'plogförare', consent: 'örjan-2026' }],
      unit: 'tekniska',
      occupation: '8332',
      goal: 'fler sökande till plogbilarna',
      values: ['närhet'],
      author: 'anna.k',
    },
    `När snön faller sitter Örjan redan i bilen. Han kör de små vägarna först, så att barnen kommer till skolan.

Han lärde sig av en äldre kollega. Nu lär han upp två nya.`,
  ),
  'bocker-pa-hjul': story(
    {
      title: 'Böcker på hjul',
      language: 'sv',
      people: [{ name: 'Märta', role: 'bibliotekarie', consent: 'märta-2026' }],
      unit: 'kultur',
      occupation: '2622',
      goal: 'fler sökande till biblioteket',
      values: ['lärande'],
      images: [image('bussen.jpg', 'Märta öppnar dörren till en grön bokbuss vid en sjö.')],
      author: 'anna.k',
    },
    `Bokbussen går tre dagar i veckan. Märta kör, lånar ut och läser högt för den som vill.

<!-- more -->

I byarna väntar de vid hållplatsen redan när hon kommer.`,
  ),
  'books-on-wheels': story(
    {
      title: 'Books on wheels',
      language: 'en',
      translationOf: 'bocker-pa-hjul',
      people: [{ name: 'Märta', role: 'librarian', consent: 'märta-2026' }],
      unit: 'kultur',
      occupation: '2622',
      goal: 'more applicants to the library',
      values: ['lärande'],
      images: [image('bussen.jpg', 'Märta opens the door of a green book bus by a lake.')],
      author: 'anna.k',
    },
    `The book bus runs three days a week. Märta drives it, lends out books and reads aloud to anyone who wants to listen.

<!-- more -->

In the villages people wait at the stop before she comes.`,
  ),
};

const pictureFiles = (text: string): readonly string[] =>
  [...text.matchAll(/file: (\S+)/g)].map(([, file = '']) => file);

const hues = [30, 90, 200, 280];

/** Bytes of a small picture, different for each number; as wide as the review wants them and no wider. */
export const aPicture = (n: number): Promise<Buffer> =>
  sharp({ create: { width: 1300, height: 900, channels: 3, background: { r: 90, g: 140, b: 160 } } })
    .composite([
      {
        input: Buffer.from(
          `<svg width="1300" height="900"><rect x="${100 + n * 40}" y="200" width="400" height="400" fill="hsl(${hues[n % 4]} 60% 45%)"/></svg>`,
        ),
      },
    ])
    .jpeg({ quality: 60 })
    .toBuffer();

/** Every file of the content by its key, stories in `approved/` unless told otherwise. */
export const fjallviken = async (
  stories: readonly string[] = Object.keys(fjallvikenStories),
  folder = 'approved',
): Promise<ReadonlyMap<string, string | Buffer>> => {
  const files = new Map<string, string | Buffer>(Object.entries(fjallvikenFiles));
  for (const id of stories) {
    const text = fjallvikenStories[id] ?? '';
    files.set(`stories/${folder}/${id}/story.md`, text);
    for (const [n, file] of pictureFiles(text).entries())
      files.set(`stories/${folder}/${id}/${file}`, await aPicture(n));
  }
  return files;
};

/** Writes content as files below a folder. */
export const writeFiles = async (root: string, files: ReadonlyMap<string, string | Buffer>): Promise<void> => {
  for (const [key, body] of files) {
    await mkdir(dirname(join(root, key)), { recursive: true });
    await writeFile(join(root, key), body);
  }
};
