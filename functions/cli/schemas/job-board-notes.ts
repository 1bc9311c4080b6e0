import { feedBoards } from '#functions/ground/channels/board-name.ts';

const feedNotes = Object.fromEntries(
  feedBoards.flatMap((board) => [
    [`jobBoards.${board}`, `Fetches feeds/${board}.xml from the site.`],
    [`jobBoards.${board}.on`, 'Whether the file is written.'],
  ]),
);

/** What each field of `jobBoards` in `channels.yaml` means. */
export const jobBoardNotes: Readonly<Record<string, string>> = {
  jobBoards:
    'One entry a board: Platsbanken takes ads, in Teamtailor jobs are enriched, each of the others fetches a file from the site.',
  'jobBoards.platsbanken': "Arbetsförmedlingen's board. It also needs keys: see the settings.",
  'jobBoards.platsbanken.on': 'Whether the board is used.',
  'jobBoards.platsbanken.mode':
    'push: Vardag delivers the ads and is who does so. enrich: another system delivers them, and Vardag only brings the story.',
  'jobBoards.platsbanken.elsewhere':
    'Ids of feeds whose own system delivers their ads to Platsbanken. They are never sent a second time.',
  'jobBoards.platsbanken.ads':
    "The id at Platsbanken of a vacancy's ad, by the vacancy's id. none: a person has looked, and the uncertain ad is not there.",
  'jobBoards.platsbanken.responsibleEmail':
    'Who answers for the ads. Left out: the first contact of each ad that has an address.',
  'jobBoards.platsbanken.webAddress':
    "The employer's web address in the ads. Left out: the address of the story pages.",
  'jobBoards.platsbanken.eures': 'Whether the ads are shared with EURES.',
  'jobBoards.platsbanken.temporary': 'How long a temporary employment is said to last: a vacancy does not say.',
  'jobBoards.platsbanken.readBack':
    'The address of an open JobSearch service, where an ad without an answer is looked for.',
  'jobBoards.teamtailor':
    "The employer's own recruiting system: stories are put in the jobs of its feeds of the kind teamtailor-json. It also needs a key: see the settings.",
  'jobBoards.teamtailor.on': 'Whether its jobs are changed.',
  'jobBoards.teamtailor.except':
    'Ids of vacancies whose jobs are left as they are. A story that stands in one is taken out.',
  ...feedNotes,
};
