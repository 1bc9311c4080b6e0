import type { Temporal } from 'temporal-polyfill';
import type {
  Channel,
  EditOutcome,
  LookOutcome,
  ReadOutcome,
  SendOutcome,
  Shown,
} from '#functions/ground/ports/channel.ts';
import type { Post } from '#functions/ground/ports/post.ts';

/**
 * How the channel meets a send. `cut`: the post stands, the answer is lost. `unknown`: nothing stands, nobody knows.
 * `throw-after`: the post stands and our side breaks. `ghost`: called a repeat of a post that is gone.
 */
export type SendMood =
  | 'publish'
  | 'cut'
  | 'unknown'
  | 'refuse'
  | 'ghost'
  | 'throw-before'
  | 'throw-after'
  | { readonly deferUntil: Temporal.Instant };

/**
 * How the channel meets a change. `cut`: the new words stand, the answer is lost. `unknown`: they don't, nobody knows.
 * `unread`: they stand, and may not be read back. `gone`: the post is there no more.
 */
export type EditMood =
  | 'edit'
  | 'cut'
  | 'unknown'
  | 'unread'
  | 'refuse'
  | 'gone'
  | 'throw-before'
  | 'throw-after'
  | { readonly deferUntil: Temporal.Instant };

export type MemoryChannel = Channel & {
  /** The words of each change that was asked for, in order. */
  readonly edits: () => readonly string[];
  readonly meetEdit: (mood: EditMood) => void;
  readonly beforeEdit: (act: () => Promise<unknown>) => void;
  readonly afterEdit: (act: () => Promise<unknown>) => void;
  /** What reading a post back answers from now on; null lets it be read. */
  readonly answerShows: (outcome: Shown['outcome'] | null) => void;
  /** What reading whether a post stands answers from now on; null lets it be read. */
  readonly answerReads: (outcome: ReadOutcome | null) => void;
  readonly posts: () => readonly { readonly id: string; readonly text: string }[];
  readonly sends: () => number;
  readonly looks: () => number;
  readonly meet: (mood: SendMood) => void;
  /** What happens before a send is carried out; for whoever comes between. */
  readonly beforeSend: (act: () => Promise<unknown>) => void;
  readonly beforePrepare: (act: () => Promise<unknown>) => void;
  /** Whether a look finds what stands. */
  readonly showPosts: (shown: boolean) => void;
  /** What looks answer from now on; null lets them look. */
  readonly answerLooks: (outcome: LookOutcome | null) => void;
  /** Lets preparing be deferred until an instant; null makes it quick again. */
  readonly prepareSlowly: (until: Temporal.Instant | null) => void;
  /** What was begun earlier each time that somebody prepared. */
  readonly begunWith: () => readonly (readonly string[])[];
  readonly beforeLook: (act: () => Promise<unknown>) => void;
  /** Each request as it came, in order. */
  readonly requests: () => readonly { readonly text: string; readonly pictures: readonly string[] }[];
};

const textOf = (post: Post): string => (post.channel === 'linkedin' ? post.commentary : JSON.stringify(post));

/** A channel that keeps posts in memory, takes no idempotency key, and behaves as badly as a test tells it to. */
export const memoryChannel = (): MemoryChannel => {
  const posts: { id: string; text: string }[] = [];
  let mood: SendMood = 'publish';
  let sends = 0;
  let looks = 0;
  let uploads = 0;
  let slow: Temporal.Instant | null = null;
  const begunWith: (readonly string[])[] = [];
  let lookAnswer: LookOutcome | null = null;
  let beforeLook: () => Promise<unknown> = async () => undefined;
  const requests: { text: string; pictures: readonly string[] }[] = [];
  let shown = true;
  let beforeSend: () => Promise<unknown> = async () => undefined;
  let beforePrepare: () => Promise<unknown> = async () => undefined;
  const edits: string[] = [];
  let editMood: EditMood = 'edit';
  let beforeEdit: () => Promise<unknown> = async () => undefined;
  let afterEdit: () => Promise<unknown> = async () => undefined;
  let showsAnswer: Shown['outcome'] | null = null;
  let readAnswer: ReadOutcome | null = null;
  const editNow = (id: string, text: string): EditOutcome => {
    if (editMood === 'refuse') return { outcome: 'refused', reason: 'not-allowed', detail: '422' };
    if (editMood === 'unknown') return { outcome: 'unknown', reason: 'timeout' };
    if (editMood === 'throw-before') throw new Error('our own fault');
    if (typeof editMood === 'object')
      return { outcome: 'deferred', reason: 'throttled', notBefore: editMood.deferUntil };
    const standing = posts.find((one) => one.id === id);
    if (standing === undefined || editMood === 'gone') return { outcome: 'gone' };
    standing.text = text;
    if (editMood === 'throw-after') throw new Error('our own fault');
    return editMood === 'cut'
      ? { outcome: 'unknown', reason: 'connection-cut' }
      : { outcome: 'edited', isRead: editMood !== 'unread' };
  };
  const answer = (id: string): SendOutcome => ({ outcome: 'published', externalId: id, url: null });
  return {
    name: 'linkedin',
    repeatable: false,
    prepare: async (_post, begun) => {
      await beforePrepare();
      if (begun !== undefined && begun !== null) begunWith.push(begun.pictures);
      if (slow !== null) {
        const deferred = { outcome: 'deferred', reason: 'picture-processing', notBefore: slow } as const;
        return { ...deferred, begun: { pictures: ['urn:li:image:slow'] } };
      }
      if (begun !== undefined && begun !== null) return { outcome: 'prepared', prepared: begun };
      uploads += 1;
      return { outcome: 'prepared', prepared: { pictures: [`urn:li:image:${uploads}`] } };
    },
    send: async (post, { pictures }) => {
      await beforeSend();
      sends += 1;
      requests.push({ text: textOf(post), pictures });
      if (mood === 'refuse') return { outcome: 'refused', reason: 'not-allowed', detail: '403' };
      if (mood === 'ghost') return { outcome: 'unknown', reason: 'ghost-duplicate' };
      if (mood === 'unknown') return { outcome: 'unknown', reason: 'timeout' };
      if (mood === 'throw-before') throw new Error('our own fault');
      if (typeof mood === 'object') return { outcome: 'deferred', reason: 'throttled', notBefore: mood.deferUntil };
      const id = `urn:li:share:${posts.length + 1}`;
      posts.push({ id, text: textOf(post) });
      if (mood === 'throw-after') throw new Error('our own fault');
      return mood === 'cut' ? { outcome: 'unknown', reason: 'connection-cut' } : answer(id);
    },
    look: async (post) => {
      await beforeLook();
      looks += 1;
      if (lookAnswer !== null) return lookAnswer;
      const found = shown ? posts.find((one) => one.text === textOf(post)) : undefined;
      return found === undefined ? { outcome: 'absent' } : { outcome: 'published', externalId: found.id, url: null };
    },
    shows: async (id, post) => {
      const standing = posts.find((one) => one.id === id);
      const outcome = standing === undefined ? 'absent' : standing.text === textOf(post) ? 'same' : 'other';
      return { outcome: showsAnswer ?? outcome, url: `https://feed.example/${id}/` };
    },
    edit: async (id, post) => {
      await beforeEdit();
      edits.push(textOf(post));
      const outcome = editNow(id, textOf(post));
      await afterEdit();
      return outcome;
    },
    remove: async (id) => {
      posts.splice(0, posts.length, ...posts.filter((one) => one.id !== id));
      return { outcome: 'removed' };
    },
    read: async (id) => readAnswer ?? (posts.some((one) => one.id === id) ? 'present' : 'absent'),
    posts: () => posts,
    sends: () => sends,
    looks: () => looks,
    meet: (next) => {
      mood = next;
    },
    beforeSend: (act) => {
      beforeSend = act;
    },
    beforePrepare: (act) => {
      beforePrepare = act;
    },
    showPosts: (next) => {
      shown = next;
    },
    answerLooks: (outcome) => {
      lookAnswer = outcome;
    },
    beforeLook: (act) => {
      beforeLook = act;
    },
    requests: () => requests,
    prepareSlowly: (until) => {
      slow = until;
    },
    begunWith: () => begunWith,
    edits: () => edits,
    meetEdit: (next) => {
      editMood = next;
    },
    beforeEdit: (act) => {
      beforeEdit = act;
    },
    afterEdit: (act) => {
      afterEdit = act;
    },
    answerShows: (outcome) => {
      showsAnswer = outcome;
    },
    answerReads: (outcome) => {
      readAnswer = outcome;
    },
  };
};
