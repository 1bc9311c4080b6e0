import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { say } from '#functions/findings/text.ts';
import type { Brand } from '#functions/organisation/brand.ts';
import type { SiteFile } from '#functions/posts/post.ts';
import type { Language } from '#functions/stories/language.ts';
import { html } from '#functions/story-site/html.ts';
import { homePath } from '#functions/story-site/index-paths.ts';
import { absolute, storyPath } from '#functions/story-site/page-paths.ts';
import { textFile } from '#functions/story-site/site-file.ts';
import type { StoryCard } from '#functions/story-site/story-card.ts';
import { words } from '#functions/story-site/words.ts';

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
  const employer = clean(say(brand.employer, language));
  const folder = homePath(brand, language);
  return {
    title: `${say(words.stories, language)} – ${employer}`,
    description: clean(say(brand.sender, language)),
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

const rss = (feed: Feed): string =>
  generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: feed.language,
    lastBuildDate: feed.updated,
    atom: { links: [{ href: feed.self('rss.xml'), rel: 'self', type: 'application/rss+xml' }] },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      // A description is HTML by custom, and ours is text.
      description: html`${entry.ingress}`.toString(),
      guid: { value: entry.url, isPermaLink: true },
      pubDate: entry.published,
      categories: entry.values.map((value) => ({ name: clean(say(value.name, feed.language)) })),
      ...(entry.image === null
        ? {}
        : {
            media: {
              contents: [
                {
                  url: entry.image,
                  type: 'image/jpeg',
                  medium: 'image',
                  width: 1200,
                  height: 627,
                  description: { value: clean(entry.picture?.alt ?? '') },
                },
              ],
            },
          }),
    })),
  });

const atom = (feed: Feed): string =>
  generateAtomFeed({
    id: feed.home,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    authors: [{ name: feed.employer }],
    links: [
      { href: feed.home, rel: 'alternate', type: 'text/html', hreflang: feed.language },
      { href: feed.self('atom.xml'), rel: 'self', type: 'application/atom+xml' },
    ],
    entries: feed.entries.map((entry) => ({
      id: entry.url,
      title: { value: entry.title },
      summary: { value: entry.ingress },
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html', hreflang: feed.language }],
      published: entry.published,
      updated: entry.modified,
      categories: entry.values.map((value) => ({ term: value.id, label: clean(say(value.name, feed.language)) })),
    })),
  });

const json = (feed: Feed): string =>
  `${JSON.stringify(
    generateJsonFeed({
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
        date_published: entry.published,
        date_modified: entry.modified,
        language: feed.language,
        tags: entry.values.map((value) => say(value.name, feed.language)),
      })),
    }),
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
