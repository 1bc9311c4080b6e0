/** A number in CloudWatch, as AWS or the pipeline puts it there. */
export type Point = {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: number;
  readonly minutesAgo: number;
};

/** What CloudTrail tells EventBridge of a call to AWS. */
export type Call = {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** All that can be seen of the pipeline at one moment. */
export type Picture = { readonly points: readonly Point[]; readonly calls: readonly Call[] };
