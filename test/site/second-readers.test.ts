import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { z } from 'zod';
import { siteFiles } from '#functions/site/site-files.ts';
import { siteMaps } from '#functions/site/site-maps.ts';
import { bodyOf, brand, card, site } from '#test/site/builders.ts';

const files = siteFiles(site());
const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(new URL(`./schemas/${name}`, import.meta.url), 'utf8'),
});

/** libxml2, which shares no code with what writes the files. */
const faultsOf = async (xml: string, xsd?: string): Promise<readonly string[]> => {
  const document = [{ fileName: 'file.xml', contents: xml }];
  const read = await validateXML(
    xsd === undefined ? { xml: document, normalization: 'format' as const } : { xml: document, schema: [schema(xsd)] },
  );
  return read.errors.map(({ message }) => message);
};

const address = z.url({ protocol: /^https$/ });
/** JSON Feed 1.1 (jsonfeed.org): what must be there, and what may. */
const JsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  language: z.string().min(2),
  items: z.array(
    z
      .object({
        id: z.string().min(1),
        url: address,
        title: z.string().min(1),
        content_html: z.string().optional(),
        content_text: z.string().optional(),
        summary: z.string().optional(),
        image: address.optional(),
        date_published: z.iso.datetime({ offset: true }),
        date_modified: z.iso.datetime({ offset: true }).optional(),
      })
      .refine((item) => item.content_html !== undefined || item.content_text !== undefined),
  ),
});

describe.each(['', 'en/'])('a second reader of what the site says in %j', (folder) => {
  it('finds RSS as its specification has it', async () => {
    const rss = bodyOf(files, `${folder}rss.xml`);
    expect(await faultsOf(rss, 'rss.xsd')).toEqual([]);
    expect(await faultsOf(rss.replaceAll('https://', '//'), 'rss.xsd')).not.toEqual([]);
  });

  it('finds Atom well-formed', async () => {
    const atom = bodyOf(files, `${folder}atom.xml`);
    expect(await faultsOf(atom)).toEqual([]);
    expect(await faultsOf(atom.replace('</feed>', ''))).not.toEqual([]);
  });

  it('finds JSON Feed as its specification has it', () => {
    const feed = JSON.parse(bodyOf(files, `${folder}feed.json`));
    expect(JsonFeed.safeParse(feed).error?.issues ?? []).toEqual([]);
    expect(JsonFeed.safeParse({ ...feed, items: [{ id: '1' }] }).success).toBe(false);
  });
});

describe('sitemaps', () => {
  it.each(['sitemap.xml', 'sitemap-jobs.xml'])('%s follows the protocol', async (key) => {
    expect(await faultsOf(bodyOf(files, key), 'sitemap.xsd')).toEqual([]);
    expect(await faultsOf(bodyOf(files, key).replaceAll('https://', '/'), 'sitemap.xsd')).not.toEqual([]);
  });

  it('are parted where a city has more jobs than one may hold, and robots.txt names every part', () => {
    const jobs = Array.from({ length: 50_001 }, (_, n) => ({ id: `j${n}`, published: '2026-11-01' }));
    const maps = siteMaps(brand(), [card()], jobs);
    const addresses = (key: string) => bodyOf(maps, key).match(/<loc>[^<]*/g) ?? [];
    const all = [...addresses('sitemap-jobs.xml'), ...addresses('sitemap-jobs-2.xml')];
    expect(addresses('sitemap-jobs.xml')).toHaveLength(50_000);
    expect(new Set(all).size).toBe(50_001 + brand().languages.length);
    expect(bodyOf(maps, 'robots.txt')).toMatch(/sitemap\.xml\n.*sitemap-jobs\.xml\n.*sitemap-jobs-2\.xml\n$/);
  });
});
