import { XMLBuilder } from 'fast-xml-parser';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html } from '#functions/ground/markup/html.ts';
import type { SiteFile } from '#functions/ground/ports/post.ts';
import { homePath } from '#functions/site/index-paths.ts';
import { absolute, storyPath } from '#functions/site/page-paths.ts';
import { textFile } from '#functions/site/site-file.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { words } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

const newest = 50;

/** XML has no place for control characters; a title pasted with one must not break a feed. */
const clean = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]/gu, '');

type Feed = {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly self: (file: string) => string;
  readonly employer: string;
  readonly language: Language;
  readonly updated: string;
  readonly entries: readonly (StoryCard & { readonly url: string; readonly image: string | null })[];
};

const feedOf = (brand: Brand, cards: readonly StoryCard[], language: Language, now: string): Feed => {
  const entries = cards
    .filter((card) => card.language === language)
    .sort((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id))
    .slice(0, newest);
  const employer = clean(inLanguage(brand.employer, language));
  const folder = homePath(brand, language);
  return {
    title: `${inLanguage(words.stories, language)} – ${employer}`,
    description: clean(inLanguage(brand.sender, language)),
    home: absolute(brand.site, folder),
    self: (file) => absolute(brand.site, `${folder}${file}`),
    employer,
    language,
    updated:
      entries
        .map((card) => card.modified)
        .sort()
        .at(-1) ?? now,
    entries: entries.map((card) => ({
      ...card,
      title: clean(card.title),
      ingress: clean(card.ingress),
      url: absolute(brand.site, storyPath(card.id)),
      image: card.picture && absolute(brand.site, card.picture.og),
    })),
  };
};

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
});

const xml = (root: object): string => builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...root });

const text = (value: string, name: string): object => (value === '' ? {} : { [name]: value });

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Fri, 20 Nov 2026 08:30:00 GMT` */
const mailDate = (instant: string): string => {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC');
  const day = `${days[at.dayOfWeek - 1]}, ${String(at.day).padStart(2, '0')} ${months[at.month - 1]} ${at.year}`;
  return `${day} ${at.toPlainTime().toString({ smallestUnit: 'second' })} GMT`;
};

const utc = (instant: string): string =>
  Temporal.Instant.from(instant).toString({ fractionalSecondDigits: 3, timeZone: 'UTC' }).replace('+00:00', 'Z');

const rssPicture = (entry: Feed['entries'][number]): object =>
  entry.image === null
    ? {}
    : {
        'media:content': {
          '@url': entry.image,
          '@type': 'image/jpeg',
          '@medium': 'image',
          '@height': 627,
          '@width': 1200,
          ...text(clean(entry.picture?.alt ?? ''), 'media:description'),
        },
      };

const rss = (feed: Feed): string =>
  xml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:media': 'http://search.yahoo.com/mrss/',
      channel: {
        title: feed.title,
        link: feed.home,
        description: feed.description,
        language: feed.language,
        lastBuildDate: mailDate(feed.updated),
        'atom:link': { '@href': feed.self('rss.xml'), '@rel': 'self', '@type': 'application/rss+xml' },
        item: feed.entries.map((entry) => ({
          title: entry.title,
          link: entry.url,
          // A description is HTML by custom, and ours is text.
          ...text(html`${entry.ingress}`.toString(), 'description'),
          category: entry.values.map((value) => clean(inLanguage(value.name, feed.language))),
          guid: { '@isPermaLink': 'true', '#text': entry.url },
          pubDate: mailDate(entry.published),
          ...rssPicture(entry),
        })),
      },
    },
  });

const atomPage = (href: string, language: Language) => ({
  '@href': href,
  '@rel': 'alternate',
  '@type': 'text/html',
  '@hreflang': language,
});

const atom = (feed: Feed): string =>
  xml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      author: { name: feed.employer },
      id: feed.home,
      link: [
        atomPage(feed.home, feed.language),
        { '@href': feed.self('atom.xml'), '@rel': 'self', '@type': 'application/atom+xml' },
      ],
      ...text(feed.description, 'subtitle'),
      title: feed.title,
      updated: utc(feed.updated),
      entry: feed.entries.map((entry) => ({
        category: entry.values.map((value) => ({
          '@term': value.id,
          '@label': clean(inLanguage(value.name, feed.language)),
        })),
        id: entry.url,
        link: atomPage(entry.url, feed.language),
        published: utc(entry.published),
        ...text(entry.ingress, 'summary'),
        title: entry.title,
        updated: utc(entry.modified),
      })),
    },
  });

const json = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.home,
      feed_url: feed.self('feed.json'),
      language: feed.language,
      authors: [{ name: feed.employer, url: feed.home }],
      items: feed.entries.map((entry) => ({
        id: entry.url,
        url: entry.url,
        title: entry.title,
        content_text: entry.ingress,
        ...(entry.image === null ? {} : { image: entry.image }),
        date_published: utc(entry.published),
        date_modified: utc(entry.modified),
        language: feed.language,
        tags: entry.values.map((value) => inLanguage(value.name, feed.language)),
      })),
    },
    null,
    2,
  )}\n`;

/** The newest stories of each language as RSS, Atom and JSON Feed. `now` dates a feed that is still empty. */
export const siteFeeds = (brand: Brand, cards: readonly StoryCard[], now: string): readonly SiteFile[] =>
  brand.languages.flatMap((language) => {
    const feed = feedOf(brand, cards, language, now);
    const folder = homePath(brand, language);
    return [
      textFile(`${folder}rss.xml`, rss(feed), 'application/rss+xml'),
      textFile(`${folder}atom.xml`, atom(feed), 'application/atom+xml'),
      textFile(`${folder}feed.json`, json(feed), 'application/feed+json'),
    ];
  });
