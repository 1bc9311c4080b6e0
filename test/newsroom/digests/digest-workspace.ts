import { Temporal } from 'temporal-polyfill';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { outboxMailer } from '#functions/adapters/mailer/outbox.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { MailNeeds } from '#functions/newsroom/digests/mail-digest.ts';
import type { DigestNeeds } from '#functions/newsroom/digests/write-digest.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import {
  type PublicationProjection,
  publicationProjectionKey,
} from '#functions/publishing/publications/ledger/publication-projection.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { keepSnapshots } from '#test/builders/stored-readings.ts';
import { settings } from '#test/newsroom/digests/some-digest-facts.ts';

export type DigestWorkspace = {
  readonly reports: ObjectStore;
  readonly content: ObjectStore;
  readonly events: readonly VardagEvent[];
  /** The digest job's needs at an instant; by default Monday 23 November 2026, 06:00 in Stockholm. */
  readonly at: (instant?: string, part?: Partial<DigestNeeds & MailNeeds>) => DigestNeeds & MailNeeds;
  readonly keep: (kept: {
    readonly stories?: readonly StoryFacts[];
    readonly publications?: readonly PublicationProjection[];
    readonly snapshots?: readonly Snapshot[];
  }) => Promise<void>;
  readonly text: (key: string) => Promise<string>;
};

/** Stores in memory with the employer's files; JSON is YAML too. */
export const digestWorkspace = async (): Promise<DigestWorkspace> => {
  const [content, records, reports] = [memoryStore(), memoryStore(), memoryStore()];
  const events: VardagEvent[] = [];
  const { brand, organisation, channels, values } = settings;
  const files = { brand, organisation, channels, 'employer-values': { version: '1', values } };
  for (const [name, file] of Object.entries(files)) await content.put(`${name}.yaml`, JSON.stringify(file));
  const put = (key: string, value: unknown) => reports.put(key, JSON.stringify(value));
  return {
    reports,
    content,
    events,
    at: (instant = '2026-11-23T05:00:00Z', part = {}) => ({
      content,
      records,
      reports,
      log: quietLog,
      clock: fixedClock(Temporal.Instant.from(instant)),
      bus: {
        publish: async (published) => {
          events.push(...published);
        },
      },
      language: 'sv',
      mailer: outboxMailer({ reports }),
      newsroomAddress: null,
      writer: 'test/1',
      ...part,
    }),
    keep: async ({ stories = [], publications = [], snapshots = [] }) => {
      for (const story of stories) await put(storyFactsKey(story.id), story);
      for (const projection of publications) await put(publicationProjectionKey(projection.publication), projection);
      await keepSnapshots(reports, snapshots);
    },
    text: async (key) => new TextDecoder().decode((await reports.get(key))?.body),
  };
};
