/** `refused`: why there is none, in the words of a log. */
export type StampAnswer = { readonly reply: Uint8Array } | { readonly refused: string };

/** Somebody else who says that a hash was there at a time, by RFC 3161: gets the query, gives the reply as it came. */
export type Timestamper = { readonly stamp: (query: Uint8Array) => Promise<StampAnswer> };
