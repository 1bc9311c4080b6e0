/**
 * The body of Platsbanken's direct transfer (docs/reference/job-boards.md#platsbankens-direct-transfer). Every id is a
 * JobTech concept id.
 */
export type PlatsbankenContact = {
  readonly firstname: string;
  readonly surname: string;
  readonly title?: string;
  readonly email?: string;
  readonly phoneNumber?: string;
};

export type PlatsbankenWorkplace = {
  readonly name: string;
  readonly municipality: string;
  readonly country: string;
  readonly postalAddress: { readonly street?: string; readonly postalCode: string; readonly city: string };
};

export type PlatsbankenAd = {
  readonly jobAdResponsibleEmail: string;
  readonly employerWebAddress: string;
  readonly title: string;
  /** With the tags p, strong, em, ul, li and br alone. */
  readonly description: string;
  /** `YYYY-MM-DD`. */
  readonly lastPublishDate: string;
  readonly totalJobOpenings: number;
  readonly occupation: string;
  readonly employmentType: string;
  readonly duration?: string;
  readonly worktimeExtent?: string;
  readonly wageType: string;
  readonly contacts: readonly PlatsbankenContact[];
  readonly application: { readonly method: { readonly webAddress: string }; readonly reference: string };
  readonly workplaces: readonly PlatsbankenWorkplace[];
  readonly eures: boolean;
};
