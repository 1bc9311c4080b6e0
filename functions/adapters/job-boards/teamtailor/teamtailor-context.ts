export const realTeamtailor = 'https://api.teamtailor.com';

/** The version of the API that is asked for, by its day. */
export const teamtailorVersion = '20240404';

export type TeamtailorContext = {
  /** The real host or one of its regions, or what stands in for it; `/v1/jobs` lies under it. */
  readonly url: string;
  readonly token: () => Promise<string>;
  /** Something outside was set to this machine, so nothing may leave it. */
  readonly staysHere: boolean;
  readonly timeout?: number;
};
