import { Temporal } from 'temporal-polyfill';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { type Chain, emptyChain } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { recordEntry, type Said } from '#functions/publishing/publications/ledger/record.ts';
import { publicationId, publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { archivePost } from '#functions/publishing/publications/sending/archive-post.ts';
import { type Telling, tellingPrefix } from '#functions/publishing/publications/telling.ts';
import { appendLog } from '#functions/publishing/records/log/append-log.ts';
import { type Checkpoint, checkpointsIn } from '#functions/publishing/records/log/checkpoint.ts';
import { receiptPrefix, type TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import { stylesheetKey } from '#functions/site/site-assets.ts';
import { pinApproval, readApprovals } from '#functions/story/stories/pin-approval.ts';

export type ARecord = {
  readonly records: ObjectStore;
  /** The checkpoint of each night, as the mails carried them. */
  readonly checkpoints: readonly Checkpoint[];
};

const begin = Temporal.Instant.from('2026-03-02T08:00:00Z');
const picture = (n: number, of: string): Uint8Array => new TextEncoder().encode(`JPEG ${n} of ${of}`);

type Day = {
  readonly records: ObjectStore;
  readonly site: ObjectStore;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly writer: string;
};

const approve = async (deps: Day, story: string): Promise<string> => {
  const hash = await pinApproval(deps, await readApprovals(deps, story), {
    story,
    author: 'anna.k',
    approvedBy: 'eva.k',
    hashes: { text: sha256(story), fields: sha256('f'), file: sha256('x'), images: {}, mark: null } as never,
    people: [{ name: 'Elsa', consent: 'elsa-2026' }],
    linkedin: { shown: `Text av ${story}`, commentary: `Text av ${story}` },
    values: { primary: null, values: [], by: 'person' },
  });
  return hash ?? '';
};

/** One story in one channel: told, archived, and every fourth taken down with its receipt. */
const publish = async (deps: Day, n: number): Promise<void> => {
  const story = `berattelse-${Math.floor(n / 2)}`;
  const channel = n % 2 === 0 ? 'linkedin' : 'site';
  const identity = { campaign: 'hosten', story, channel, vacancy: null } as const;
  const subject = { ...identity, publication: publicationId(identity) };
  const approvals = await readApprovals(deps, story);
  const approval = approvals.head ?? (await approve(deps, story));
  let chain: Chain<PublicationEntry> = emptyChain(publicationPrefix(subject.publication));
  const say = async (said: Said): Promise<void> => {
    const next = await recordEntry(deps, chain, subject, said);
    if (next === null) throw new Error('Somebody else wrote.');
    chain = next;
  };
  const at = deps.clock.now().toString();
  const post =
    channel === 'linkedin'
      ? {
          channel,
          shown: `Text av ${story}`,
          commentary: `Text av ${story}`,
          article: null,
          pictures: [0, 1].map((index) => ({ alt: 'x', bytes: picture(index, story) })),
        }
      : { channel, page: `stories/${story}/index.html`, url: 'https://x.example', files: pageOf(story) };
  const textHash = channel === 'linkedin' ? sha256(`Text av ${story}`) : sha256(story);
  const externalId = `${channel}:${n}`;
  await say({ kind: 'claimed', slot: at, instant: at, latest: at, pair: null, approval });
  await say({ kind: 'prepared', pictures: ['urn:1'] });
  await appendEntry<Telling>(deps.records, emptyChain(tellingPrefix(identity)), {
    ...{ kind: 'telling', at, by: deps.writer, publication: subject.publication, entries: 2 },
  });
  await say({ kind: 'sending', textHash, pictures: ['urn:1'] });
  await say({ kind: 'published', externalId, url: null, how: 'answered' });
  await archivePost(deps, subject.publication, post as never, { externalId, url: null, at });
  if (n % 4 > 1) return;
  await say({ kind: 'withdrawing', reason: 'story-withdrawn' });
  await say({ kind: 'removed', readBack: 'absent', externalId });
  await appendEntry<TakedownReceipt>(deps.records, await readChain(deps.records, receiptPrefix(story)), {
    ...{ kind: 'removed', at, by: deps.writer, story, reason: 'story-withdrawn', publication: subject.publication },
    ...{ channel, externalId, readBack: 'absent', entry: 5 },
  });
};

const pageOf = (story: string) => [
  { key: `stories/${story}/1-page-960.jpg`, body: picture(0, story) },
  {
    key: `stories/${story}/story.json`,
    body: JSON.stringify({ pictures: [{ alt: 'x', files: [{ key: `stories/${story}/1-page-960.jpg` }] }] }),
  },
  { key: `stories/${story}/index.html`, body: `<p>Text av ${story}</p><img src="1-page-960.jpg" alt="x">` },
];

/** A record as the pipeline writes it, ten publications a day, sealed each night. */
export const aRecord = async (publications: number): Promise<ARecord> => {
  const [records, site] = [memoryStore(), memoryStore()];
  await site.put(stylesheetKey, 'main { color: black }');
  const checkpoints: Checkpoint[] = [];
  for (let day = 0; day * 10 < publications; day += 1) {
    const now = begin.add({ hours: 24 * day });
    const deps = { records, site, clock: fixedClock(now), writer: `run-${day}` };
    for (let n = day * 10; n < Math.min(publications, day * 10 + 10); n += 1) await publish(deps, n);
    const night = { ...deps, clock: fixedClock(now.add({ hours: 18 })) };
    const { log } = await appendLog(night, 'jobba.nordhamn.example/records');
    const key = log.pages.at(-1)?.key.replace('.json', '.txt') ?? '';
    checkpoints.push(...checkpointsIn(new TextDecoder().decode((await records.get(key))?.body)));
  }
  return { records, checkpoints };
};
