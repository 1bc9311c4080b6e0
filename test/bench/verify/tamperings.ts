import { entryKey } from '#functions/ground/ledger/chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { toBase64 } from '#functions/publishing/records/log/base64.ts';
import { checkpointKey, type LogPage } from '#functions/publishing/records/log/log-page.ts';
import { emptyTree, leafOf, rootOf, withLeaf } from '#functions/publishing/records/log/tree.ts';
import type { Seeded } from '#test/bench/seeded.ts';
import {
  aChain,
  chainAnew,
  change,
  folderOf,
  forged,
  type Json,
  lengthOf,
  pagesOf,
  read,
} from '#test/bench/verify/hands-on-chains.ts';
import { type Hands, rewriteLog } from '#test/bench/verify/tampered.ts';

/** Answers the folder of what was tampered with. */
type Tamper = (hands: Hands, random: Seeded) => string;

export type Tampering = {
  readonly is: string;
  /** The log contradicts nothing afterwards: only a checkpoint that was kept elsewhere can know. */
  readonly withLog: boolean;
  readonly tamper: Tamper;
};

const rewriteLast: Tamper = (hands, random) => {
  const chain = aChain(hands, random, random.oneOf(['publications/', 'approvals/', 'receipts/']));
  change(hands, entryKey(chain, lengthOf(hands, chain) - 1), forged);
  return chain;
};

const cutLast =
  (count: number): Tamper =>
  (hands, random) => {
    const chain = aChain(hands, random);
    for (let n = 1; n <= count; n += 1) hands.remove(entryKey(chain, lengthOf(hands, chain) - 1));
    return chain;
  };

const deleteChain: Tamper = (hands, random) => {
  const chain = aChain(hands, random, random.oneOf(['publications/', 'receipts/']));
  for (const key of hands.keys(`${chain}/`)) hands.remove(key);
  return chain;
};

const madeAnew: Tamper = (hands, random) => {
  const chain = aChain(hands, random);
  chainAnew(hands, chain, 0, forged);
  return chain;
};

const approvalAnew: Tamper = (hands, random) => {
  const chain = aChain(hands, random, 'approvals/');
  chainAnew(hands, chain, 0, { approvedBy: 'somebody-else' });
  return chain;
};

const anArchive = (hands: Hands, random: Seeded, name: string): string =>
  random.oneOf(hands.keys('archive/').filter((key) => key.endsWith(`/${name}`)));

const archived =
  (name: string, tamper: (hands: Hands, key: string) => void): Tamper =>
  (hands, random) => {
    const key = anArchive(hands, random, name);
    tamper(hands, key);
    return folderOf(key);
  };

const otherText = archived('post.json', (hands, key) => {
  const post = read(hands, key);
  const { shown } = post as { readonly shown: Json };
  change(hands, key, { shown: { ...shown, commentary: 'En annan text', url: 'https://another.example' } });
});

const otherPicture = archived('1.jpg', (hands, key) => hands.put(key, 'another picture'));

const swapEntries: Tamper = (hands, random) => {
  const chain = aChain(hands, random);
  const [a, b] = [entryKey(chain, 1), entryKey(chain, 2)];
  const [first, second] = [hands.text(a), hands.text(b)];
  hands.put(a, second);
  hands.put(b, first);
  return chain;
};

const swapChains: Tamper = (hands, random) => {
  const [a, b] = [aChain(hands, random), aChain(hands, random)];
  if (a === b) return swapChains(hands, random);
  const own = (chain: string) =>
    Array.from({ length: lengthOf(hands, chain) }, (_, n) => hands.text(entryKey(chain, n)));
  const [ofA, ofB] = [own(a), own(b)];
  for (const key of [...hands.keys(`${a}/`), ...hands.keys(`${b}/`)]) hands.remove(key);
  for (const [n, entry] of ofB.entries()) hands.put(entryKey(a, n), entry);
  for (const [n, entry] of ofA.entries()) hands.put(entryKey(b, n), entry);
  return a < b ? a : b;
};

const forgeEntry: Tamper = (hands, random) => {
  const chain = aChain(hands, random);
  const last = lengthOf(hands, chain) - 1;
  const previous = sha256(hands.text(entryKey(chain, last)));
  hands.put(
    entryKey(chain, last + 1),
    JSON.stringify({ ...read(hands, entryKey(chain, last)), ...forged, n: last + 1, previous }),
  );
  return chain;
};

const forgeReceipt: Tamper = (hands, random) => {
  const from = aChain(hands, random, 'receipts/');
  const chain = 'receipts/00-en-annan';
  hands.put(entryKey(chain, 0), JSON.stringify({ ...read(hands, entryKey(from, 0)), story: 'en-annan' }));
  return chain;
};

const forgeChain: Tamper = (hands, random) => {
  const from = aChain(hands, random);
  const chain = 'publications/00-host.en-annan.linkedin';
  for (let n = 0; n < 4; n += 1) hands.put(entryKey(chain, n), hands.text(entryKey(from, n)));
  return chain;
};

const page =
  (tamper: (hands: Hands, key: string, pages: readonly string[]) => void): Tamper =>
  (hands, random) => {
    const pages = pagesOf(hands);
    const key = random.oneOf(pages.slice(0, -1));
    tamper(hands, key, pages);
    return 'log';
  };

const leafCut = page((hands, key) => {
  const one = JSON.parse(hands.text(key)) as LogPage;
  hands.put(key, JSON.stringify({ ...one, leaves: one.leaves.slice(1), size: one.size - 1 }));
});

/** As one who knows the form, but leaves the pages after it as they are. */
const pageAnew = page((hands, key, pages) => {
  let tree = emptyTree;
  for (const before of pages.slice(0, pages.indexOf(key) + 1)) {
    const one = JSON.parse(hands.text(before)) as LogPage;
    const leaves = before === key ? one.leaves.map(([leaf]) => [leaf, sha256('other')] as const) : one.leaves;
    for (const [leaf, hash] of leaves) tree = withLeaf(tree, leafOf(leaf, hash));
    if (before === key) hands.put(key, JSON.stringify({ ...one, leaves, root: toBase64(rootOf(tree)) }));
  }
});

const truncate: Tamper = (hands, random) => {
  const pages = pagesOf(hands);
  const from = random.below(pages.length - 1) + 1;
  const gone = pages
    .slice(from)
    .flatMap((key) => (JSON.parse(hands.text(key)) as LogPage).leaves.map(([leaf]) => leaf));
  for (const key of gone) hands.remove(key);
  for (const key of pages.slice(from)) for (const one of [key, checkpointKey(key)]) hands.remove(one);
  return folderOf(random.oneOf(gone));
};

const andLog =
  (tamper: Tamper): Tamper =>
  (hands, random) => {
    const chain = tamper(hands, random);
    rewriteLog(hands);
    return chain;
  };

const alone = (is: string, tamper: Tamper): Tampering => ({ is, withLog: false, tamper });
const whole = (is: string, tamper: Tamper): Tampering => ({
  is: `${is}, log written anew`,
  withLog: true,
  tamper: andLog(tamper),
});

/** What may be done to a record, each by somebody who knows its form. */
export const tamperings: readonly Tampering[] = [
  alone('an entry rewritten', (hands, random) => {
    const chain = aChain(hands, random);
    change(hands, entryKey(chain, random.below(lengthOf(hands, chain) - 1)), forged);
    return chain;
  }),
  alone('the last entry rewritten', rewriteLast),
  alone('the last entry cut off', cutLast(1)),
  alone('the last two cut off', cutLast(2)),
  alone('an entry taken out', (hands, random) => {
    const chain = aChain(hands, random);
    hands.remove(entryKey(chain, random.below(lengthOf(hands, chain) - 1)));
    return chain;
  }),
  alone('a chain deleted', deleteChain),
  alone('a chain made anew', madeAnew),
  alone('an approval made anew', approvalAnew),
  alone('two entries in each other’s place', swapEntries),
  alone('two chains in each other’s place', swapChains),
  alone('an entry forged at the end', forgeEntry),
  alone('a chain forged', forgeChain),
  alone('a receipt forged', forgeReceipt),
  alone('an entry that is no JSON', (hands, random) => {
    const chain = aChain(hands, random);
    hands.put(entryKey(chain, 1), '{');
    return chain;
  }),
  alone('a telling removed', (hands, random) => {
    const key = random.oneOf(hands.keys('tellings/'));
    hands.remove(key);
    return folderOf(key);
  }),
  alone('an archived text changed', otherText),
  alone('an archived picture changed', otherPicture),
  alone(
    'an archived picture removed',
    archived('2.jpg', (hands, key) => hands.remove(key)),
  ),
  alone(
    'an archived page changed',
    archived('index.html', (hands, key) => hands.put(key, '<p>En annan</p>')),
  ),
  alone(
    'an archive removed',
    archived('post.json', (hands, key) => {
      for (const one of hands.keys(`${folderOf(key)}/`)) hands.remove(one);
    }),
  ),
  alone(
    'a page of the log removed',
    page((hands, key) => hands.remove(key)),
  ),
  alone('a leaf taken out of its page', leafCut),
  alone('a page of the log made anew', pageAnew),
  alone(
    'a checkpoint changed',
    page((hands, key) => hands.put(checkpointKey(key), 'x\n1\ny\n')),
  ),
  alone(
    'a checkpoint removed',
    page((hands, key) => hands.remove(checkpointKey(key))),
  ),
  whole('the last entry rewritten', rewriteLast),
  whole('the last entry cut off', cutLast(1)),
  whole('a chain deleted', deleteChain),
  whole('a chain made anew', madeAnew),
  whole('an approval made anew', approvalAnew),
  whole('an archived text changed', otherText),
  whole('an archived picture changed', otherPicture),
  { is: 'the last nights gone, log and all', withLog: true, tamper: truncate },
];
