import { Temporal } from 'temporal-polyfill';
import { givenUser } from '#functions/adapters/approver/given-user.ts';
import { siteChannel } from '#functions/adapters/channels/site-channel.ts';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { inProcessBus } from '#functions/adapters/event-bus/in-process.ts';
import { eldLanguageDetector } from '#functions/adapters/language-detector/eld.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { outboxMailer } from '#functions/adapters/mailer/outbox.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { lexiconReader } from '#functions/adapters/value-reader/lexicon-reader.ts';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { fixedInLinkedIn } from '#functions/publishing/publications/correcting/fixed-in-linkedin.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { publicationId, publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { openingText } from '#functions/story/stories/opening.ts';
import { pinApproval, readApprovals } from '#functions/story/stories/pin-approval.ts';
import { readStory } from '#functions/story/stories/read-story.ts';
import { hashStory } from '#functions/story/stories/story-hashes.ts';
import { pageStyles } from '#functions/wiring/assets.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile, employerFiles } from '#test/builders/core/employer-files.ts';
import { memoryAccess } from '#test/builders/core/memory-access.ts';
import { type MemoryChannel, memoryChannel } from '#test/builders/core/memory-channel.ts';

export type Due = DetailOf<'PublicationDue'>;
export const story = 'vi-bestammer-veckan';
/** Tuesday 24 November 2026 09:00 in Stockholm. */
export const nine = Temporal.Instant.from('2026-11-24T08:00:00Z');

const identity = { campaign: 'hosten', story, channel: 'linkedin' as const, vacancy: null };

/** The slot at nine, which may be two hours late. */
export const due = (fields: Partial<Due> = {}): Due => {
  const { vacancy, ...named } = { ...identity, ...fields };
  return {
    ...named,
    publication: publicationId({ ...named, vacancy }),
    pair: null,
    slot: '2026-11-24T09:00[Europe/Stockholm]',
    instant: nine.toString(),
    latest: nine.add({ hours: 2 }).toString(),
    ...fields,
  };
};

export type World = {
  readonly deps: Deps;
  readonly linkedin: MemoryChannel;
  readonly at: (instant: Temporal.Instant) => void;
  /** Puts the story in `approved/` and pins its bytes. */
  readonly approve: (id: string, source?: string) => Promise<void>;
  /** The kinds of a publication's entries, in order. */
  readonly ledger: (publication?: string) => Promise<readonly PublicationEntry[]>;
  readonly asked: () => readonly string[];
};

/** A pipeline in memory at nine on the slot's day, with one approved story, its consent, and LinkedIn as a test wants it. */
export const newsroomWorld = async (): Promise<World> => {
  const [content, records, reports, site] = [memoryStore(), memoryStore(), memoryStore(), memoryStore()];
  const { clock, set } = simulatedClock(nine);
  const { bus, pending } = inProcessBus(clock);
  const linkedin = memoryChannel();
  const pages = siteChannel({ site, reports });
  const deps: Deps = {
    content,
    records,
    reports,
    site,
    clock,
    bus,
    pictures: sharpRenderer(),
    channels: { linkedin, site: pages, 'job-boards': { ...memoryChannel(), name: 'job-boards' } },
    access: memoryAccess().access,
    engagement: { measure: async () => new Map() },
    vacancies: { fetch: async () => ({ fetched: false, reason: 'no feeds here' }) },
    jobBoards: { platsbanken: null, teamtailor: null },
    detector: eldLanguageDetector(),
    values: lexiconReader(),
    log: quietLog,
    writer: 'run-1',
    user: 'eva.k',
    approver: givenUser('eva.k'),
    language: 'sv',
    styles: pageStyles(),
    links: { site: null, sandbox: null, platsbanken: null },
    mailer: outboxMailer({ reports }),
    traffic: memoryStore(),
    newsroomAddress: null,
  };
  for (const [key, text] of Object.entries(employerFiles)) await content.put(key, text);
  await content.put('consents/elsa-2026.yaml', consentFile());
  const approve = async (id: string, source = aStorySource()) => {
    await content.put(`stories/approved/${id}/story.md`, source);
    const read = await readStory(deps, 'approved', id);
    if (read.story === null) throw new Error(JSON.stringify(read.findings));
    const shown = openingText(read.story);
    const hashes = hashStory(read.story, read.file, read.images, null);
    await pinApproval(deps, await readApprovals(deps, id), {
      story: id,
      author: 'anna.k',
      approvedBy: 'eva.k',
      hashes,
      people: read.story.front.people.map(({ name, consent }) => ({ name, consent })),
      fixed: fixedInLinkedIn(read.story, hashes.images),
      linkedin: { shown, commentary: shown },
      values: { primary: null, values: [], by: 'person' },
    });
  };
  await approve(story);
  return {
    deps,
    linkedin,
    at: set,
    approve,
    ledger: async (publication = due().publication) =>
      (await readChain<PublicationEntry>(records, publicationPrefix(publication))).entries,
    asked: () => pending().map((envelope) => envelope['detail-type']),
  };
};
