/** A message to a few readers. It is in no log: the addresses are personal data. */
export type Mail = {
  /** The same for the same message, so that one can be told from another without reading it. */
  readonly id: string;
  readonly to: readonly string[];
  /** Who it is from, as readers see it beside the address. */
  readonly sender?: string;
  /** When it says that it was written: the same each time it is composed. */
  readonly at?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

export type MailOutcome =
  | { readonly outcome: 'sent' }
  /** The other side said no, and nothing left. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** The request left and the answer is not known. */
  | { readonly outcome: 'unknown'; readonly reason: string };

/** Does not throw for what the other side answers. Sending twice sends two. */
export type Mailer = { readonly send: (mail: Mail) => Promise<MailOutcome> };
