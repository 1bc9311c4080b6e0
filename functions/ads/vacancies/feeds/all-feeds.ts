import { VacancyFeeds } from '#functions/ads/vacancies/vacancy.ts';
import type { Spot } from '#functions/ads/vacancies/vacancy-findings.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { VacancyFeed } from '#functions/ground/ports/vacancy-source.ts';

export const feedsFile = 'vacancies/feeds.yaml';

export type PlacedFeed = { readonly feed: VacancyFeed; readonly spot: Spot };

/** The feeds of `feeds.yaml`, then those of the settings, which findings name by their variable. */
export const allFeeds = async (
  deps: Pick<Deps, 'content' | 'vacancies'>,
): Promise<{ readonly feeds: readonly PlacedFeed[]; readonly findings: readonly Finding[] }> => {
  const read = await readYaml(deps, VacancyFeeds, feedsFile, 'optional');
  const written = (read.value?.feeds ?? []).map((feed, index) => ({
    feed,
    spot: { file: feedsFile, line: read.lineOf(['feeds', index]) },
  }));
  const set = (deps.vacancies.besides ?? []).map((feed) => ({ feed, spot: { file: 'VARDAG_VACANCIES', line: null } }));
  return { feeds: [...written, ...set], findings: read.findings };
};
