import type { AdForm } from '#functions/ads/job-boards/ad-form.ts';
import { teamtailorTakes } from '#functions/ads/job-boards/capabilities.ts';
import { type FittedBlock, shortenedBlock } from '#functions/ads/job-boards/strict-block.ts';
import { textLength } from '#functions/ads/job-boards/text-length.ts';
import { blockParts } from '#functions/ads/vacancies/block-parts.ts';
import { markedBlock } from '#functions/ads/vacancies/marked-block.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { vacancyFinding } from '#functions/ads/vacancies/vacancy-findings.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { TeamtailorAd } from '#functions/ground/ports/teamtailor-ad.ts';

const leftOut = ({ id, source }: Vacancy): Finding =>
  vacancyFinding({ file: `vacancies/feeds.yaml (${source}: ${id})`, line: null }, 'teamtailor-story-left-out', {
    severity: 'warning',
    message: {
      sv: 'Berättelsen får inte plats i annonsen i Teamtailor.',
      en: 'The story has no room in the ad at Teamtailor.',
    },
    hint: { sv: 'Korta annonsen om du vill ha den där.', en: 'Shorten the ad if you want it there.' },
  });

const fitted = (vacancy: Vacancy, block: string | null): FittedBlock | null => {
  const parts = block === null ? null : blockParts(block);
  const room = teamtailorTakes.maxText - textLength(vacancy.html).most;
  return parts === null ? null : shortenedBlock(parts, room, vacancy.language, markedBlock);
};

/** The blocks that stood before this one. */
const earlierOf = (told: TeamtailorAd | null, block: string | null): readonly string[] =>
  told === null
    ? []
    : [...new Set([...told.earlier, ...(told.block === null ? [] : [told.block])])].filter((one) => one !== block);

/** The story block alone: the rest of the job is the employer's. */
export const teamtailorForm: AdForm<TeamtailorAd> = {
  compose: ({ vacancy, block, told }) => {
    const story = fitted(vacancy, block);
    const html = story?.html ?? null;
    return {
      ad: { block: html, earlier: earlierOf(told, html), around: sha256(vacancy.html) },
      story: story?.fit ?? (block === null ? 'none' : 'left-out'),
      findings: block !== null && story === null ? [leftOut(vacancy)] : [],
    };
  },
  without: (last, _, told) => ({ ...last, block: null, earlier: earlierOf(told, null) }),
};
