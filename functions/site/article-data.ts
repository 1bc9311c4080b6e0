import type { Article, Organization, WithContext } from 'schema-dts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { absolute, storyPath } from '#functions/site/page-paths.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

/** A story page is an Article; JobPosting belongs to job pages alone (docs/reference/job-boards.md#structured-data). */
export const articleData = (brand: Brand, card: StoryCard): WithContext<Article> => {
  const employer: Organization = {
    '@type': 'Organization',
    name: inLanguage(brand.employer, card.language),
    url: brand.site,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: card.title,
    description: card.ingress,
    inLanguage: card.language,
    datePublished: card.published,
    dateModified: card.modified,
    mainEntityOfPage: absolute(brand.site, storyPath(card.id)),
    author: employer,
    publisher: employer,
    ...(card.picture === null ? {} : { image: [absolute(brand.site, card.picture.og)] }),
  };
};
