import { isInAds } from '#functions/ads/job-boards/read-ads.ts';
import { type SyncedBoards, syncBoards } from '#functions/ads/job-boards/sync-boards.ts';
import type { KnownVacancies } from '#functions/ads/vacancies/kept-vacancies.ts';
import { openVacancies } from '#functions/ads/vacancies/open-vacancies.ts';
import type { Placement } from '#functions/ads/vacancies/placement.ts';
import { type PlacedBlock, placementKey } from '#functions/ads/vacancies/placement.ts';
import type { Release } from '#functions/ads/vacancies/release.ts';
import { groupOf } from '#functions/ads/vacancies/taxonomy-names.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import { eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import type { JobReport, Outcome } from '#functions/ground/run-report/job-report.ts';
import {
  adExternalId,
  adOutcome,
  readAdChain,
  sayOfAd,
  subjectOf,
} from '#functions/publishing/placements/ad-ledger.ts';
import { newInAds } from '#functions/publishing/placements/new-in-ads.ts';
import { type Selection, selectPlacements } from '#functions/publishing/placements/select-placements.ts';
import type { Editing, PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { claimTelling } from '#functions/publishing/publications/sending/claim-telling.ts';
import { writeSite } from '#functions/site/write-site.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';

type Needs = CommonDeps & Pick<Deps, 'jobBoards' | 'styles'>;
type AdChain = Chain<PublicationEntry>;

type New = Placement & { readonly html: string };

/**
 * Before the files are written: the telling is claimed, the ledger says what is about to stand, and the placement is kept.
 * Null when another campaign's block tells the story in this ad.
 */
const beginPlacing = async (deps: Needs, placement: New): Promise<New | null> => {
  const { vacancy, story, campaign, html } = placement;
  const now = deps.clock.now().toString();
  const subject = subjectOf(placement);
  const claimed = await sayOfAd(deps, placement, [
    { kind: 'claimed', slot: '', instant: now, latest: now, pair: null, approval: null },
  ]);
  const teller = await claimTelling(deps, subject, claimed);
  if (teller !== subject.publication) {
    await sayOfAd(deps, placement, [{ kind: 'refused', reason: 'already-told', detail: teller }], claimed);
    return null;
  }
  await sayOfAd(deps, placement, [{ kind: 'sending', textHash: sha256(html), pictures: [] }], claimed);
  const block: PlacedBlock = { vacancy, story, campaign, html, since: now };
  await deps.reports.put(placementKey(vacancy), JSON.stringify(block), { contentType: 'application/json' });
  return placement;
};

const beginLifting = async (deps: Needs, placement: Placement, reason: string, replaced: boolean): Promise<void> => {
  const chain = await readAdChain(deps, placement);
  if (stateOf(chain).kind !== 'withdrawing') await sayOfAd(deps, placement, [{ kind: 'withdrawing', reason }], chain);
  if (!replaced) await deps.reports.remove(placementKey(placement.vacancy));
};

/** A story that was corrected: its block is written anew where it stands. */
const beginCorrecting = async (deps: Needs, { html, ...placement }: PlacedBlock): Promise<void> => {
  const chain = await readAdChain(deps, placement);
  if (stateOf(chain).kind === 'published')
    await sayOfAd(deps, placement, [{ kind: 'editing', textHash: sha256(html), approval: null }], chain);
  await deps.reports.put(placementKey(placement.vacancy), JSON.stringify({ ...placement, html }), {
    contentType: 'application/json',
  });
};

const finishCorrecting = async (
  deps: Needs,
  placement: Placement,
  { textHash }: Editing,
  chain: AdChain,
): Promise<Outcome> => {
  const edited = { kind: 'edited', textHash, approval: null, how: 'read', left: null } as const;
  return { ...adOutcome(placement, await sayOfAd(deps, placement, [edited], chain), null), edit: 'edited' };
};

/** After the files are written: what stands is said to stand, unless it was said before. */
const finishPlacing = async (deps: Needs, placement: Placement): Promise<Outcome | null> => {
  const chain = await readAdChain(deps, placement);
  const { kind, edit } = stateOf(chain);
  if (kind === 'published') return edit?.kind === 'editing' ? finishCorrecting(deps, placement, edit, chain) : null;
  const published = { kind: 'published', externalId: adExternalId(placement), url: null, how: 'answered' } as const;
  return adOutcome(placement, await sayOfAd(deps, placement, [published], chain), null);
};

/** Only where also no board's ad of the vacancy shows the story, or may show it. */
const finishLifting = async (deps: Needs, placement: Placement, ads: SyncedBoards['ads']): Promise<Outcome> => {
  if (isInAds(ads, placement.story, placement.vacancy))
    return adOutcome(placement, await readAdChain(deps, placement), 'not-read-back-yet');
  const chain = await sayOfAd(deps, placement, [
    { kind: 'removed', readBack: 'absent', externalId: adExternalId(placement) },
  ]);
  return adOutcome(placement, chain, null);
};

const nameOf = ({ vacancy, story, campaign }: Placement): string => JSON.stringify([vacancy, story, campaign]);

/** Blocks whose lifting an interrupted run began: their ledger says withdrawing and no placement holds them. */
const halfLifted = (facts: readonly PublicationProjection[], standing: readonly Placement[]): readonly Placement[] => {
  const held = new Set(standing.map(nameOf));
  return facts
    .filter((projection) => projection.state === 'withdrawing' && projection.vacancy !== null)
    .map(({ vacancy, story, campaign }) => ({ vacancy: vacancy ?? '', story, campaign }))
    .filter((one) => !held.has(nameOf(one)));
};

/** Blocks that stand with other words than their story's. */
const corrected = (kept: Selection['keep'], standing: readonly PlacedBlock[]): readonly PlacedBlock[] => {
  const now = new Map(kept.map((one) => [one.vacancy, one]));
  return standing.flatMap((block) => {
    const one = now.get(block.vacancy);
    return one === undefined || one.story !== block.story || one.html === block.html
      ? []
      : [{ ...block, html: one.html }];
  });
};

const eachAd = { fileOf: ({ vacancy }: Placement) => placementKey(vacancy), together: true } as const;

/**
 * Sees to it that each open ad shows the one story that fits it, writes site and feeds, brings the boards' ads after, and only
 * then says in the ledger what stands and what is gone.
 */
export const placeStories = async (
  deps: Needs,
  known: KnownVacancies,
): Promise<Pick<JobReport, 'outcomes' | 'findings'>> => {
  const settings = await requireSettings(deps);
  const day = deps.clock.now().toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  const [all, standing, facts] = await Promise.all([
    readAllJson<Release>(deps.reports, 'releases/'),
    readAllJson<PlacedBlock>(deps.reports, 'placements/'),
    readAllJson<PublicationProjection>(deps.reports, 'publications/'),
  ]);
  const released = all.map((one) => ({ ...one, occupation: groupOf(known.taxonomy, one.occupation) }));
  const selection = selectPlacements(openVacancies(known.vacancies, day), released, standing, day);
  const wanted = await newInAds(deps, selection.add, released);
  const leaving = [...selection.remove, ...halfLifted(facts, standing)];
  const filled = new Set(wanted.map(({ vacancy }) => vacancy));
  const lifting = await eachByItself(deps, selection.remove, eachAd, (placement) =>
    beginLifting(deps, placement, placement.reason[deps.language], filled.has(placement.vacancy)),
  );
  const placing = await eachByItself(deps, wanted, eachAd, (placement) => beginPlacing(deps, placement));
  const add = placing.answers.filter((one) => one !== null);
  const blocks = corrected(selection.keep, standing);
  const correcting = await eachByItself(deps, blocks, eachAd, (block) => beginCorrecting(deps, block));
  const drawn = await writeSite(deps, settings, known);
  const board = await syncBoards(deps, settings, known, day);
  const lifted = await eachByItself(deps, leaving, eachAd, (placement) => finishLifting(deps, placement, board.ads));
  const stands = [...add, ...selection.keep];
  const placed = await eachByItself(deps, stands, eachAd, (placement) => finishPlacing(deps, placement));
  const done = [...lifted.answers, ...placed.answers].filter((outcome) => outcome !== null);
  const faults = [lifting, placing, correcting, drawn, lifted, placed].flatMap((one) => one.findings);
  const findings = [...known.findings, ...board.findings, ...faults];
  return { outcomes: [...done, ...board.outcomes], findings };
};
