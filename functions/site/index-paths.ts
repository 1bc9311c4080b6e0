import type { Language } from '#functions/ground/language/language.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

export type IndexKind = 'value' | 'unit' | 'occupation';

/** All stories, or those of one value, one administration or one occupation. */
export type IndexOf = { readonly kind: 'all' } | { readonly kind: IndexKind; readonly id: string };

/** A choice among the open jobs. */
export type JobsOf = { readonly kind: 'unit' | 'occupation'; readonly id: string };

const folders: Readonly<Record<Language, Readonly<Record<IndexKind | 'accessibility' | 'page' | 'jobs', string>>>> = {
  sv: {
    value: 'varderingar',
    unit: 'arbetsplatser',
    occupation: 'yrken',
    accessibility: 'tillganglighet',
    page: 'sida',
    jobs: 'jobb',
  },
  en: {
    value: 'values',
    unit: 'workplaces',
    occupation: 'occupations',
    accessibility: 'accessibility',
    page: 'page',
    jobs: 'jobs',
  },
};

export const defaultLanguage = (brand: Brand): Language => brand.languages[0] ?? 'sv';

/** The language of the indexes that a page in `language` links to: its own when the site has it. */
export const indexLanguage = (brand: Brand, language: Language): Language =>
  brand.languages.includes(language) ? language : defaultLanguage(brand);

/** The default language stands at the root of the site, the others in a folder of their own. */
export const homePath = (brand: Brand, language: Language): string =>
  language === defaultLanguage(brand) ? '' : `${language}/`;

export const indexPath = (brand: Brand, language: Language, index: IndexOf, page = 1): string => {
  const folder = index.kind === 'all' ? '' : `${folders[language][index.kind]}/${index.id}/`;
  return `${homePath(brand, language)}${folder}${page > 1 ? `${folders[language].page}/${page}/` : ''}`;
};

/** All open jobs, or those of one administration or occupation: never below `jobs/`, where each job has its own name. */
export const jobsPath = (brand: Brand, language: Language, of: JobsOf | null = null): string =>
  of === null ? `${homePath(brand, language)}jobs/` : `${indexPath(brand, language, of)}${folders[language].jobs}/`;

export const accessibilityPath = (brand: Brand, language: Language): string =>
  `${homePath(brand, language)}${folders[language].accessibility}/`;
