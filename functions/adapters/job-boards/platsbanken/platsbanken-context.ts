/** Who delivers: the supplier's two keys, and the employer's customer number at Arbetsförmedlingen. */
export type PlatsbankenCredentials = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly employerId: string;
};

export const realHost = 'https://apier.arbetsformedlingen.se';
/** Where the real API serves ads, under its host (docs/reference/job-boards.md#platsbankens-direct-transfer). */
export const realPath = '/direct-transferred-job-posting/v1/prod';
/** Where it serves ads that nobody is to see, for suppliers who try their programs. */
export const trialPath = '/direct-transferred-job-posting/v1/sandbox';

export type PlatsbankenContext = {
  /** The real host, or what stands in for it: an origin, or the whole address under which `/jobads` lies. */
  readonly url: string;
  readonly credentials: () => Promise<PlatsbankenCredentials>;
  /** An open JobSearch service, or null. */
  readonly readBack: string | null;
  /** Something outside was set to this machine, so nothing may leave it. */
  readonly staysHere: boolean;
  readonly timeout?: number;
};
