import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { type Chain, lastOf } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import type { Subject } from '#functions/publishing/publications/ledger/record.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { isTellingOver, type Telling, tellingPrefix } from '#functions/publishing/publications/telling.ts';

const attempts = 8;

/**
 * Claims the telling of a story in a channel, and answers whose it is. `ledger` is the publication's own, as it was read.
 * The number of the telling is the fence: whoever comes second meets the one before, and that one's ledger decides.
 */
export const claimTelling = async (
  deps: Pick<Deps, 'records' | 'clock' | 'writer'>,
  subject: Subject,
  ledger: Chain<PublicationEntry>,
): Promise<string> => {
  const { publication } = subject;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const tellings = await readChain<Telling>(deps.records, tellingPrefix(subject));
    const last = lastOf(tellings);
    if (last !== null) {
      const its =
        last.publication === publication
          ? ledger
          : await readChain<PublicationEntry>(deps.records, publicationPrefix(last.publication));
      if (!isTellingOver(last, its.entries)) return last.publication;
    }
    const appended = await appendEntry<Telling>(deps.records, tellings, {
      kind: 'telling',
      at: deps.clock.now().toString(),
      by: deps.writer,
      publication,
      entries: ledger.entries.length,
    });
    if (appended.appended) return publication;
  }
  throw new Error(`The tellings ${tellingPrefix(subject)} kept growing while one was claimed.`);
};
