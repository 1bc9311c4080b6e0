import { type BoardAdList, boardAdsKey } from '#functions/ads/job-boards/board-ad-list.ts';
import { PastedBlock } from '#functions/ads/vacancies/pasted-block.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { nearestName } from '#functions/ground/findings/name-distance.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { readYamlFolder } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

/** A warning: an ad that has closed leaves its file behind. */
const unknown = (file: string, ad: string, near: string | null): Finding => ({
  file,
  line: 1,
  rule: 'pasted-unknown-ad',
  severity: 'warning',
  message: {
    sv: `Ingen öppen annons heter «${ad}», så det här säger inget om någon annons.`,
    en: `No open ad is called "${ad}", so this says nothing of any ad.`,
  },
  hint:
    near === null
      ? { sv: 'Ta bort filen om annonsen är stängd.', en: 'Remove the file if the ad is closed.' }
      : {
          sv: `Ta bort filen om annonsen är stängd. Annars, byt dess namn till pasted/${near}.yaml.`,
          en: `Remove the file if the ad is closed. Otherwise, rename it to pasted/${near}.yaml.`,
        },
});

/** Findings of what is said to be pasted: files that can't be read, and those of no ad. `vacancies`: null when nobody could read them. */
export const checkPasted = async (
  deps: Pick<Deps, 'content' | 'reports'>,
  vacancies: readonly Vacancy[] | null,
): Promise<readonly Finding[]> => {
  const files = [...(await readYamlFolder(deps, PastedBlock, 'pasted'))];
  const findings = files.flatMap(([, one]) => one.findings);
  if (files.length === 0 || vacancies === null) return findings;
  // A feed that can't be fetched just now has its ads in the list of the last run.
  const listed = (await readJson<BoardAdList>(deps.reports, boardAdsKey))?.ads ?? [];
  const known = new Set([...vacancies.map(({ id }) => id), ...listed.map(({ vacancy }) => vacancy)]);
  const strangers = files.filter(([ad]) => !known.has(ad));
  return [...findings, ...strangers.map(([ad, { file }]) => unknown(file, ad, nearestName(ad, known)))];
};
