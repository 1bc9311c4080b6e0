import type { FaultPlan, Operation, WireFault } from '#test/bench/fault-plan.ts';
import { duplicateOf, lostConnection, refusal, refusalFor } from '#test/bench/lost-request.ts';

export type PretendPost = {
  readonly id: string;
  readonly author: string;
  readonly commentary: string;
  readonly pictures: readonly string[];
  /** Minutes. */
  readonly createdAt: number;
  readonly hidden: boolean;
};

export type NewPost = Pick<PretendPost, 'author' | 'commentary' | 'pictures'>;

export type PretendLinkedIn = {
  /** The request leaves its run; it arrives with `create`, at once or late. */
  readonly leaves?: (post: NewPost) => void;
  readonly create: (post: NewPost) => string;
  readonly find: () => readonly PretendPost[];
  readonly read: (id: string) => PretendPost;
  readonly begin: () => string;
  readonly upload: (picture: string) => void;
  readonly status: (picture: string) => 'PROCESSING' | 'AVAILABLE';
  /** All that was accepted, also what LinkedIn then keeps from readers: no publisher can do anything about that. */
  readonly posts: () => readonly PretendPost[];
  readonly requests: (operation: Operation) => number;
};

/** A ghost's id names a post that was deleted. */
const ghostId = 'urn:li:share:7000000000000000000';

const before = (fault: WireFault | null): void => {
  if (fault === 'cut-before') throw lostConnection('ECONNRESET');
  if (fault === '500-before') throw refusalFor('500');
  if (fault === 'html-before') throw refusalFor('html');
  if (fault === '503' || fault === '409' || fault === '429' || fault === 'bare-403') throw refusalFor(fault);
  if (fault === 'token-expired' || fault === 'token-revoked' || fault === 'token-invalid') throw refusalFor(fault);
};

const after = (fault: WireFault | null): void => {
  if (fault === 'cut-after') throw lostConnection('ECONNRESET');
  if (fault === '500-after') throw refusalFor('500');
  if (fault === 'html-after') throw refusalFor('html');
};

/** LinkedIn without HTTP: the same rules as the sandbox for finding, duplicates, ghosts and pictures. `minute` is its time. */
export const pretendLinkedIn = (plan: FaultPlan, minute: () => number): PretendLinkedIn => {
  const posts: PretendPost[] = [];
  let late: { readonly at: number; readonly post: NewPost }[] = [];
  const uploaded = new Map<string, number>();
  const counts = new Map<Operation, number>();
  let ids = 0;
  const faultOf = (operation: Operation): WireFault | null => {
    const nth = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, nth);
    return plan.wire.find((one) => one.on === operation && one.nth === nth)?.fault ?? null;
  };
  const original = (post: NewPost): string | null => {
    if (plan.ghost) return ghostId;
    const same = (one: PretendPost) =>
      one.commentary === post.commentary && one.pictures.join() === post.pictures.join();
    return plan.net ? (posts.find(same)?.id ?? null) : null;
  };
  const write = (post: NewPost, hidden = false): string => {
    const id = `urn:li:share:${7_400_000_000_000_000_000n + BigInt(posts.length)}`;
    posts.push({ ...post, id, createdAt: minute(), hidden });
    return id;
  };
  const land = (): void => {
    const landing = late.filter((one) => one.at <= minute());
    late = late.filter((one) => one.at > minute());
    for (const { post } of landing) if (original(post) === null) write(post);
  };
  const meet = <T>(operation: Operation, answer: (fault: WireFault | null) => T): T => {
    land();
    const fault = faultOf(operation);
    before(fault);
    const given = answer(fault);
    after(fault);
    return given;
  };
  return {
    create: (post) =>
      meet('create', (fault) => {
        if (fault === 'lands-late') {
          late = [...late, { at: minute() + plan.landsAfter, post }];
          throw lostConnection('ERR_CANCELED');
        }
        const standing = original(post);
        if (standing !== null) throw duplicateOf(standing);
        const id = write(post, fault === 'hidden');
        return fault === 'no-id' ? '' : id;
      }),
    find: () =>
      meet('find', () =>
        posts.filter((post) => !post.hidden && post.createdAt + plan.finderLag <= minute()).toReversed(),
      ),
    read: (id) =>
      meet('read', () => {
        const post = posts.find((one) => one.id === id);
        if (post === undefined)
          throw refusal(404, { status: 404, code: 'NOT_FOUND', message: 'Could not find entity' });
        return post;
      }),
    begin: () =>
      meet('begin', () => {
        ids += 1;
        return `urn:li:image:${ids}`;
      }),
    upload: (picture) => meet('upload', () => void uploaded.set(picture, minute())),
    status: (picture) =>
      meet('status', () =>
        minute() >= (uploaded.get(picture) ?? Number.POSITIVE_INFINITY) + plan.pictureMinutes
          ? 'AVAILABLE'
          : 'PROCESSING',
      ),
    posts: () => {
      land();
      return posts;
    },
    requests: (operation) => counts.get(operation) ?? 0,
  };
};
