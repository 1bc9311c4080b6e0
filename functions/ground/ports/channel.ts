import type { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Post } from '#functions/ground/ports/post.ts';

/** What must be repeated identically if a send is ever repeated: ids of uploaded pictures, in order. */
export type Prepared = { readonly pictures: readonly string[] };

/** A no that will stay a no until content or settings change. */
export type Refused = { readonly outcome: 'refused'; readonly reason: string; readonly detail: string };
/** Nothing was sent; it may be tried again from `notBefore`. */
export type Deferred = { readonly outcome: 'deferred'; readonly reason: string; readonly notBefore: Temporal.Instant };
export type Published = { readonly outcome: 'published'; readonly externalId: string; readonly url: string | null };
/** The request left, the answer is not known. */
export type Unknown = { readonly outcome: 'unknown'; readonly reason: string };

/** `begun`: what is uploaded already and only needs time. */
export type PrepareOutcome =
  | { readonly outcome: 'prepared'; readonly prepared: Prepared }
  | Refused
  | (Deferred & { readonly begun?: Prepared });
export type SendOutcome = Published | Refused | Deferred | Unknown;
export type LookOutcome =
  | Published
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'unreadable'; readonly reason: string };
export type ReadOutcome = 'present' | 'absent' | 'unreadable';
/**
 * What stands under an id. `alike`: it is taken for this post, as a look would, though not every sign of its text says so
 * (a shortened link). `absent` also when it is no id of this channel.
 */
export type Shown = {
  readonly outcome: 'same' | 'alike' | 'other' | 'absent' | 'unreadable';
  readonly url: string | null;
};
/** `isRead`: the change was read back. `gone`: nothing stands under the id any more. */
export type EditOutcome =
  | { readonly outcome: 'edited'; readonly isRead: boolean }
  | { readonly outcome: 'gone' }
  | Refused
  | Deferred
  | Unknown;
export type RemoveOutcome = { readonly outcome: 'removed' } | Deferred | Refused;

/**
 * Somewhere a post can stand. Everything but `send` may be repeated; `send` may not, unless `look` has shown that the post
 * is absent. None of them throws for what the other side answers; a thrown error is a fault of ours.
 */
export type Channel = {
  readonly name: ChannelName;
  /** Sending the same post again has no second effect (a file that is put again); false for anything like LinkedIn. */
  readonly repeatable: boolean;
  /** `begun` is what an earlier preparing of the very same post was deferred with. */
  readonly prepare: (post: Post, begun?: Prepared | null) => Promise<PrepareOutcome>;
  /** What can't leave by `leaveBy` doesn't leave: looked at last, just before the request. Without meaning where `repeatable`. */
  readonly send: (post: Post, prepared: Prepared, leaveBy?: Temporal.Instant) => Promise<SendOutcome>;
  readonly look: (post: Post, prepared: Prepared, since: Temporal.Instant) => Promise<LookOutcome>;
  readonly shows: (externalId: string, post: Post, prepared: Prepared) => Promise<Shown>;
  /** Brings what stands in line with a post's words, and reads it back. Of a picture it changes nothing on LinkedIn. */
  readonly edit: (externalId: string, post: Post) => Promise<EditOutcome>;
  readonly remove: (externalId: string) => Promise<RemoveOutcome>;
  readonly read: (externalId: string) => Promise<ReadOutcome>;
};
