import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { type MeasuredPost, measuredPosts } from '#functions/newsroom/digests/measured-posts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { countsOf } from '#functions/newsroom/digests/published-rows.ts';
import { publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { readingNote } from '#functions/newsroom/digests/reading-notes.ts';
import { snapshotKey } from '#functions/publishing/engagement/snapshot.ts';

type CsvCell = string | number | null;

/** Spreadsheets run what begins like a formula; an apostrophe makes it text. Our own numbers are never negative. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cellText = (cell: CsvCell): string => {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180: CRLF after every row, quotes only where needed. An empty cell is an unknown number, not a zero. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');

const heads = [
  'period',
  'story',
  'title',
  'language',
  'unit',
  'value',
  'campaign',
  'channel',
  'state',
  'published_at',
  'url',
  'read_at',
  'impressions',
  'reactions',
  'comments',
  'source',
  'note',
] as const;

/** What anybody can see on a post; no clicks and no rate, which would be one person's. */
const numbersOf = (post: MeasuredPost | undefined, { language, settings }: DigestFacts): readonly CsvCell[] => {
  const own = post === undefined ? [] : [post];
  const impressions = countsOf(own, 'impressions');
  const reading = post?.reading ?? null;
  const note = post === undefined ? null : readingNote(post, settings.brand.timeZone);
  return [
    reading?.measuredAt ?? null,
    impressions.value,
    countsOf(own, 'likes').value,
    countsOf(own, 'comments').value,
    reading === null ? null : snapshotKey(reading.publication, reading.age),
    (impressions.why ?? note)?.[language] ?? null,
  ];
};

/** `digest.csv`: one row a story and channel, in order of time. */
export const digestCsv = (facts: DigestFacts, period: Period): string => {
  const posts = measuredPosts(facts, period);
  const rows = publishedStories(facts, period).flatMap(({ id, story, publications }) =>
    publications.map((projection): readonly CsvCell[] => [
      period.text,
      id,
      story?.title ?? null,
      story?.language ?? null,
      story?.unit ?? null,
      story?.values.primary ?? null,
      projection.campaign,
      projection.channel,
      projection.state,
      projection.publishedAt,
      projection.url,
      ...numbersOf(
        posts.find((post) => post.projection.publication === projection.publication),
        facts,
      ),
    ]),
  );
  return csvText([heads, ...rows]);
};
