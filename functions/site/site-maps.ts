import { XMLBuilder } from 'fast-xml-parser';
import type { SiteFile } from '#functions/ground/ports/post.ts';
import { homePath, jobsPath } from '#functions/site/index-paths.ts';
import type { JobCard } from '#functions/site/job-card.ts';
import { absolute, jobPath, storyPath } from '#functions/site/page-paths.ts';
import { textFile } from '#functions/site/site-file.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

// The package `sitemap` writes through Node streams, which have no place in a pure folder.
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

type Url = { readonly loc: string; readonly lastmod?: string; readonly [extension: string]: unknown };

/** As many as sitemaps.org lets one file hold. */
const mostUrls = 50_000;

const urlSet = (urls: readonly Url[]): string =>
  builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      '@xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
      url: urls,
    },
  });

const storyUrl = (brand: Brand, card: StoryCard): Url => {
  const own = absolute(brand.site, storyPath(card.id));
  const link = (language: string, href: string) => ({ '@rel': 'alternate', '@hreflang': language, '@href': href });
  return {
    loc: own,
    lastmod: card.modified,
    ...(card.translation && {
      'xhtml:link': [
        link(card.language, own),
        link(card.translation.language, absolute(brand.site, storyPath(card.translation.id))),
      ],
    }),
    ...(card.picture && { 'image:image': { 'image:loc': absolute(brand.site, card.picture.og) } }),
  };
};

/** `sitemap-jobs.xml`, then `sitemap-jobs-2.xml`, as many as it takes. */
const parted = (name: string, urls: readonly Url[]): readonly SiteFile[] =>
  Array.from({ length: Math.max(1, Math.ceil(urls.length / mostUrls)) }, (_, part) =>
    textFile(
      `${name}${part === 0 ? '' : `-${part + 1}`}.xml`,
      urlSet(urls.slice(part * mostUrls, (part + 1) * mostUrls)),
      'application/xml',
    ),
  );

/** Stories and jobs apart, because jobs come and go; and robots.txt, which names both. */
export const siteMaps = (
  brand: Brand,
  cards: readonly StoryCard[],
  jobs: readonly (Pick<JobCard, 'id'> & { readonly published: string })[],
): readonly SiteFile[] => {
  const fronts = brand.languages.map((language) => ({ loc: absolute(brand.site, homePath(brand, language)) }));
  const lists = brand.languages.map((language) => ({ loc: absolute(brand.site, jobsPath(brand, language)) }));
  const jobUrls = jobs.map((job) => ({ loc: absolute(brand.site, jobPath(job.id)), lastmod: job.published }));
  const maps = [
    ...parted('sitemap', [...fronts, ...cards.map((card) => storyUrl(brand, card))]),
    ...parted('sitemap-jobs', [...lists, ...jobUrls]),
  ];
  const robots = [
    'User-agent: *',
    'Allow: /',
    '',
    ...maps.map(({ key }) => `Sitemap: ${absolute(brand.site, key)}`),
    '',
  ];
  return [...maps, textFile('robots.txt', robots.join('\n'), 'text/plain')];
};
