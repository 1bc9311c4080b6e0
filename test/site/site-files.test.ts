import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { colleagues, jobsLike, relatedStories } from '#functions/site/related-stories.ts';
import { assetKeys } from '#functions/site/site-assets.ts';
import { jobCard } from '#functions/site/site-facts.ts';
import { siteFiles } from '#functions/site/site-files.ts';
import { bodyOf, brand, card, job, site } from '#test/site/builders.ts';

const files = siteFiles(site());
const address = 'https://jobba.nordhamn.example';

describe('the files of the site', () => {
  it('are these', () => {
    expect(files.map((file) => file.key).sort()).toEqual(
      [
        'assets/style.css',
        'index.html',
        'varderingar/delaktighet/index.html',
        'arbetsplatser/utbildning/index.html',
        'yrken/2343/index.html',
        'arbetsplatser/utbildning/jobb/index.html',
        'yrken/2343/jobb/index.html',
        'jobs/index.html',
        'jobs/forskollarare-solrosen/index.html',
        'tillganglighet/index.html',
        'rss.xml',
        'atom.xml',
        'feed.json',
        'en/index.html',
        'en/values/delaktighet/index.html',
        'en/workplaces/utbildning/index.html',
        'en/occupations/2343/index.html',
        'en/jobs/index.html',
        'en/workplaces/utbildning/jobs/index.html',
        'en/occupations/2343/jobs/index.html',
        'en/accessibility/index.html',
        'en/rss.xml',
        'en/atom.xml',
        'en/feed.json',
        'sitemap.xml',
        'sitemap-jobs.xml',
        'robots.txt',
      ].sort(),
    );
  });

  it('stand beside the assets that the caller copies', () => {
    expect(assetKeys(brand())).toEqual(['assets/source-sans-3.woff2']);
    expect(assetKeys(brand({ logo: 'logo.SVG' }))).toEqual(['assets/source-sans-3.woff2', 'assets/logo.svg']);
  });

  it('come out the same for the same facts', () => {
    expect(siteFiles(site())).toEqual(files);
  });
});

describe('an index', () => {
  it('shows one of a pair, in the reader language, and marks a lone story in the other', () => {
    const swedish = bodyOf(files, 'index.html');
    const english = bodyOf(files, 'en/index.html');
    expect(swedish).toContain('stories/elsas-vecka/');
    expect(swedish).not.toContain('stories/elsas-week/');
    expect(english).toContain('stories/elsas-week/');
    expect(english).toMatch(/<h3 class="card-title" lang="sv"><a href="\.\.\/stories\/oscars-natt\/" hreflang="sv">/);
    expect(english).toContain('Solrosen Preschool · in Swedish');
  });

  it('says what will come while there is nothing', () => {
    const bare = siteFiles(site({ cards: [], jobs: [] }));
    expect(bodyOf(bare, 'index.html')).toContain('Här kommer du att möta');
    expect(bodyOf(bare, 'jobs/index.html')).toContain('inga lediga jobb');
  });

  it('turns a leaf after 24 stories', () => {
    const cards = Array.from({ length: 25 }, (_, n) => card({ id: `b${n}` }));
    const leaves = siteFiles(site({ cards }));
    expect(bodyOf(leaves, 'index.html')).toContain('<a class="chip" rel="next" href="sida/2/">Äldre</a>');
    expect(bodyOf(leaves, 'sida/2/index.html')).toContain('<a class="chip" rel="prev" href="../../">Nyare</a>');
  });

  it('lists only jobs that can still be applied for', () => {
    const shown = siteFiles(site({ jobs: [job({ id: 'oppet' }), job({ id: 'stangt', closes: '2026-11-24' })] }));
    expect(bodyOf(shown, 'jobs/index.html')).toContain('href="oppet/"');
    expect(bodyOf(shown, 'jobs/index.html')).not.toContain('stangt');
    expect(bodyOf(shown, 'jobs/stangt/index.html')).toContain('Ansökningstiden har gått ut.');
    expect(bodyOf(shown, 'sitemap-jobs.xml')).not.toContain('stangt');
  });
});

describe('feeds', () => {
  it('round-trip as RSS', () => {
    const feed = parseRssFeed(bodyOf(files, 'rss.xml'));
    expect(feed).toMatchObject({ title: 'Berättelser – Nordhamns stad', link: `${address}/`, language: 'sv' });
    expect(feed.items).toMatchObject([
      {
        title: 'Vi bestämmer veckan tillsammans',
        link: `${address}/stories/elsas-vecka/`,
        pubDate: 'Tue, 24 Nov 2026 08:00:00 GMT',
        media: { contents: [{ url: `${address}/stories/elsas-vecka/1-og.jpg`, width: 1200, height: 627 }] },
      },
      { title: 'Natten är min bästa tid' },
    ]);
  });

  it('round-trip as Atom', () => {
    const feed = parseAtomFeed(bodyOf(files, 'en/atom.xml'));
    expect(feed).toMatchObject({ id: `${address}/en/`, updated: '2026-11-24T08:00:00.000Z' });
    expect(feed.entries).toMatchObject([
      { id: `${address}/stories/elsas-week/`, published: '2026-11-24T08:00:00.000Z' },
    ]);
  });

  it('round-trip as JSON Feed', () => {
    const feed = parseJsonFeed(bodyOf(files, 'feed.json'));
    expect(feed).toMatchObject({ language: 'sv', feed_url: `${address}/feed.json` });
    expect(feed.items).toMatchObject([{ tags: ['Delaktighet'], content_text: card().ingress }, {}]);
  });

  it('survive a title with a control character', () => {
    const rss = bodyOf(
      siteFiles(site({ cards: [card({ title: 'A\u0007B <C> & D', ingress: 'Mer <b>om</b> C & D' })] })),
      'rss.xml',
    );
    expect(XMLValidator.validate(rss)).toBe(true);
    expect(parseRssFeed(rss).items?.[0]?.title).toBe('AB <C> & D');
    expect(parseRssFeed(rss).items?.[0]?.description).toBe('Mer &lt;b&gt;om&lt;/b&gt; C &amp; D');
  });

  it('of a site without stories are still feeds', () => {
    const bare = siteFiles(site({ cards: [] }));
    expect(parseAtomFeed(bodyOf(bare, 'atom.xml'))).toMatchObject({ updated: '2026-11-25T00:00:00.000Z' });
    expect(parseRssFeed(bodyOf(bare, 'rss.xml')).title).toBe('Berättelser – Nordhamns stad');
  });
});

describe('sitemaps', () => {
  const urls = (key: string) =>
    new XMLParser({ isArray: (name) => name === 'url' }).parse(bodyOf(files, key)).urlset.url as {
      loc: string;
      lastmod?: string;
    }[];

  it('hold one address a story with its true time', () => {
    expect(XMLValidator.validate(bodyOf(files, 'sitemap.xml'))).toBe(true);
    expect(urls('sitemap.xml')).toHaveLength(5);
    expect(urls('sitemap.xml')[2]).toMatchObject({
      loc: `${address}/stories/elsas-vecka/`,
      lastmod: '2026-11-24T08:00:00Z',
    });
  });

  it('keep jobs apart, and robots.txt names both', () => {
    expect(urls('sitemap-jobs.xml').at(-1)).toEqual({
      loc: `${address}/jobs/forskollarare-solrosen/`,
      lastmod: '2026-10-01',
    });
    expect(bodyOf(files, 'robots.txt')).toContain(`Sitemap: ${address}/sitemap-jobs.xml`);
  });
});

describe('related stories', () => {
  const nurse = { code: '5321', name: { sv: 'undersköterska', en: 'assistant nurse' } };
  const elsewhere = { id: 'aldre', name: { sv: 'Äldreförvaltningen', en: 'Elderly Care' } };

  it('puts the same occupation before the same unit before anyone else, and never the other language', () => {
    const others = [
      card({ id: 'far', occupation: nurse, root: elsewhere, values: [] }),
      card({ id: 'unit', occupation: nurse }),
      card({ id: 'occupation', root: elsewhere }),
      card({ id: 'english', language: 'en' }),
      card(),
    ];
    expect(relatedStories(card(), others).map((one) => one.id)).toEqual(['occupation', 'unit', 'far']);
  });

  it('finds open jobs of the same occupation, near ones first', () => {
    const jobs = [
      jobCard(job({ id: 'far', unit: 'aldre.x' })),
      jobCard(job({ id: 'near' })),
      jobCard(job({ id: 'other', occupation: '1' })),
      jobCard(job({ id: 'late', closes: '2026-11-24' })),
    ];
    expect(jobsLike(card(), jobs, '2026-11-25').map((one) => one.id)).toEqual(['near', 'far']);
  });

  it('finds no colleagues for a job that nobody tells about', () => {
    const lone = jobCard(job({ occupation: '9', unit: 'annat' }));
    expect(colleagues(lone, [card()])).toEqual([]);
    expect(colleagues(jobCard(job()), [card()]).map((one) => one.id)).toEqual(['elsas-vecka']);
  });
});
