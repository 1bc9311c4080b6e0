import type { SheetView } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import { context, hostile, known, picture, stories, text, unknown } from '#test/newsroom/screens/view-parts.ts';

const paragraphs = [
  'Klockan är kvart över sju och hallen är full av stövlar. Elsa sätter upp veckans tavla och väntar in de sista.',
  'På Solrosen är det barnen och hela arbetslaget som bestämmer vad veckan ska handla om. Det låter stökigt, men det är tvärtom.',
  'Alla säger vad de vill, och sedan får vi det att gå ihop. Det är alltid bättre än det jag hade hittat på själv.',
  'Förra veckan blev det snickeri. Det är den bästa förskolan i Sverige, säger en förälder vid grinden.',
];

export const shownText = `${paragraphs.slice(0, 3).join('\n\n')}\n\nLäs mer: https://jobba.nordhamn.example/berattelser/vi-bestammer-veckan?k=li\n\nNordhamns stad – ett jobb som märks.\n\n#Delaktighet #NordhamnsStad`;

export const fullSheet: SheetView = {
  ...stories.elsa,
  context,
  folder: 'drafts',
  readable: true,
  unit: 'Förskolan Solrosen',
  people: [{ name: 'Elsa', role: 'förskollärare' }],
  author: 'anna.k',
  blocks: [
    { kind: 'paragraph', text: paragraphs[0] ?? '', line: 20, opening: true },
    { kind: 'paragraph', text: paragraphs[1] ?? '', line: 22, opening: true },
    { kind: 'quote', text: paragraphs[2] ?? '', line: 24, opening: true },
    { kind: 'heading', text: 'En vecka med hammare', line: 28, opening: false },
    { kind: 'paragraph', text: paragraphs[3] ?? '', line: 30, opening: false },
    { kind: 'item', text: 'Tavlan görs om varje måndag.', line: 32, opening: false },
  ],
  findings: [
    {
      file: 'stories/drafts/vi-bestammer-veckan/story.md',
      line: 30,
      quote: 'den bästa förskolan i Sverige',
      rule: 'superlative',
      severity: 'error',
      message: text('Texten lovar mer än vi kan visa.', 'The text promises more than we can show.'),
      hint: text(
        'Säg vad som hände, eller låt någon annan säga det med namn.',
        'Say what happened, or let somebody say it by name.',
      ),
    },
    {
      file: 'stories/drafts/vi-bestammer-veckan/story.md',
      line: 22,
      quote: 'Det låter stökigt, men det är tvärtom.',
      rule: 'hard-to-read',
      severity: 'warning',
      message: text('Visa det hellre än att säga det.', 'Rather show it than say it.'),
      hint: text('Ta ett exempel från en vecka.', 'Give an example from one week.'),
    },
    {
      file: 'stories/drafts/vi-bestammer-veckan/snickeri.jpg',
      line: null,
      quote: null,
      rule: 'alt-text-missing',
      severity: 'error',
      message: text(
        'Bilden snickeri.jpg saknar en text för den som inte ser.',
        'The picture snickeri.jpg has no text for those who do not see.',
      ),
      hint: text(
        'Skriv en mening om vad som händer i bilden under alt.',
        'Write a sentence about what happens in the picture under alt.',
      ),
    },
  ],
  linkedin: {
    pageName: 'Nordhamns stad',
    avatar: picture('logo', '', 96, 96),
    followers: known(44_128),
    text: shownText,
    length: shownText.length,
    mention: { start: shownText.indexOf('Nordhamns stad'), end: shownText.indexOf('Nordhamns stad') + 14 },
    audience: text('plats 105117694', 'place 105117694'),
    pictures: [
      picture('elsa', undefined, 1200, 627),
      picture('snickeri', 'Två barn mäter en bräda.', 1200, 627),
      picture('tavla', 'Veckans tavla.', 1200, 627),
    ],
    article: null,
  },
  site: {
    address: 'https://jobba.nordhamn.example/berattelser/vi-bestammer-veckan',
    title: stories.elsa.title,
    ingress: paragraphs[0] ?? '',
    picture: picture('elsa'),
  },
  jobAd: {
    vacancies: ['Förskollärare till Solrosen', 'Barnskötare till Backen'],
    heading: 'Så är det hos oss',
    text: paragraphs[1] ?? '',
    linkText: 'Läs hela berättelsen om Elsa',
  },
  crops: [
    {
      file: 'elsa.jpg',
      original: picture('elsa-original', undefined, 1200, 900),
      credit: 'Foto Amina B.',
      focus: { x: 0.42, y: 0.3 },
      frames: [
        { name: 'LinkedIn, liggande', x: 0, y: 6, width: 100, height: 69.7 },
        { name: 'LinkedIn, kvadrat', x: 10, y: 0, width: 75, height: 100 },
        { name: 'Jobbannonsen', x: 0, y: 2, width: 100, height: 88.9 },
      ],
    },
    {
      file: 'snickeri.jpg',
      original: picture('snickeri-original', '', 1200, 900),
      credit: null,
      focus: null,
      frames: [{ name: 'LinkedIn, liggande', x: 0, y: 15, width: 100, height: 69.7 }],
    },
  ],
  values: {
    answer: 'chosen',
    trouble: null,
    rows: [
      {
        id: 'delaktighet',
        name: 'Delaktighet',
        chosen: true,
        rank: 'likely',
        sentence: paragraphs[2] ?? '',
        told: ['Alla säger vad de vill'],
        against: [],
      },
      {
        id: 'stolthet',
        name: 'Stolthet',
        chosen: false,
        rank: 'maybe',
        sentence: paragraphs[3] ?? '',
        told: [],
        against: [paragraphs[3] ?? ''],
      },
    ],
  },
  consents: [
    {
      person: 'Elsa',
      channels: ['linkedin', 'site', 'job-boards'],
      images: true,
      until: '2026-12-03',
      state: 'ends-soon',
    },
    { person: 'Amina', channels: ['site'], images: false, until: '2028-02-01', state: 'too-narrow' },
    { person: 'Kim', channels: [], images: false, until: null, state: 'missing' },
  ],
  seen: '0123456789ab',
  wordsHash: '3b81ce'.repeat(10).padEnd(64, '0'),
  approval: null,
  changes: [],
};

export const approvedSheet: SheetView = {
  ...fullSheet,
  folder: 'approved',
  findings: [],
  consents: [{ person: 'Elsa', channels: ['linkedin', 'site'], images: true, until: '2028-02-01', state: 'in-force' }],
  approval: { by: 'eva.k', at: '2026-11-20T09:14:00Z', hash: '9f2c4e'.repeat(10).padEnd(64, '0') },
};

export const changedSheet: SheetView = {
  ...approvedSheet,
  changes: [
    { what: 'text', name: 'rad 30', before: 'Förra veckan blev det snickeri.', after: 'Förra veckan blev det teater.' },
    { what: 'picture', name: 'elsa.jpg', before: null, after: null },
  ],
};

export const emptySheet: SheetView = {
  ...fullSheet,
  people: [],
  blocks: [],
  findings: [],
  linkedin: null,
  site: null,
  jobAd: null,
  crops: [],
  values: { answer: 'unanswered', trouble: null, rows: [] },
  consents: [],
};

export const hostileSheet: SheetView = {
  ...fullSheet,
  id: 'ond',
  wordsHash: hostile,
  title: hostile,
  language: 'en',
  unit: hostile,
  people: [{ name: hostile, role: hostile }],
  author: hostile,
  blocks: [{ kind: 'paragraph', text: hostile, line: 3, opening: true }],
  findings: [
    {
      file: 'stories/drafts/ond/story.md',
      line: 3,
      quote: '<b>fet</b>',
      rule: hostile,
      severity: 'error',
      message: text(hostile, hostile),
      hint: text(hostile, hostile),
    },
    {
      file: hostile,
      line: null,
      quote: hostile,
      rule: hostile,
      severity: 'info',
      message: text(hostile, hostile),
      hint: text(hostile, hostile),
    },
  ],
  linkedin: {
    pageName: hostile,
    avatar: null,
    followers: unknown(),
    text: `${hostile}\n`.repeat(30),
    length: 3001,
    mention: { start: 3, end: 9 },
    audience: text(hostile, hostile),
    pictures: [],
    article: { title: hostile, domain: hostile, picture: null },
  },
  site: { address: 'javascript:alert(1)', title: hostile, ingress: hostile, picture: null },
  jobAd: { vacancies: [hostile], heading: hostile, text: hostile, linkText: hostile },
  values: {
    answer: 'unanswered',
    trouble: text(hostile, hostile),
    rows: [
      {
        id: hostile,
        name: hostile,
        chosen: false,
        rank: 'likely',
        sentence: hostile,
        told: ['<b>'],
        against: [hostile],
      },
    ],
  },
  consents: [{ person: hostile, channels: [], images: false, until: null, state: 'withdrawn' }],
  approval: { by: hostile, at: context.asOf, hash: hostile },
  changes: [{ what: 'field', name: hostile, before: hostile, after: hostile }],
};
