/**
 * Concept ids of the JobTech taxonomy, as Platsbanken asks for them
 * (docs/reference/job-boards.md#platsbankens-direct-transfer).
 */
export const employmentTypes = { ordinary: 'PFZr_Syz_cUq', summer: 'Jh8f_q9J_pbJ', onDemand: '1paU_aCR_nGn' } as const;

export const durations = {
  'until-further-notice': 'a7uU_j21_mkL',
  'six-months-or-longer': 'qQUd_4qe_NDT',
  'three-to-six-months': 'Xj7x_7yZ_jEn',
  'eleven-days-to-three-months': 'Sy9J_aRd_ALx',
  'at-most-ten-days': 'cAQ8_TpB_Tdv',
} as const;
export type Duration = keyof typeof durations;

const extents = { 'full-time': '6YE1_gAC_R2G', 'part-time': '947z_JGS_Uk2' } as const;
/** Monthly, weekly or hourly pay. */
export const fixedWage = 'oG8G_9cW_nRf';
export const sweden = 'i46j_HmG_v64';

/** How somebody is employed, and how much, in the words of `vacancies/*.yaml`. */
export const employmentForms = ['permanent', 'temporary', 'on-demand', 'summer'] as const;
export const workExtents = ['full-time', 'part-time'] as const;
type Employment = {
  readonly employmentType: (typeof employmentForms)[number];
  readonly extent: (typeof workExtents)[number];
};

export type EmploymentTerms = {
  readonly employmentType: string;
  readonly duration: string;
  readonly worktimeExtent?: string;
};

/**
 * A vacancy says "temporary" without saying for how long, so the employer says it once for all. The clients that are known
 * disagree on whether work on demand has a duration; it is sent, and its extent is not, which one of them forbids.
 */
export const employmentTerms = ({ employmentType, extent }: Employment, temporary: Duration): EmploymentTerms => {
  switch (employmentType) {
    case 'permanent':
      return {
        employmentType: employmentTypes.ordinary,
        duration: durations['until-further-notice'],
        worktimeExtent: extents[extent],
      };
    case 'temporary':
      return {
        employmentType: employmentTypes.ordinary,
        duration: durations[temporary],
        worktimeExtent: extents[extent],
      };
    case 'summer':
      return {
        employmentType: employmentTypes.summer,
        duration: durations['eleven-days-to-three-months'],
        worktimeExtent: extents[extent],
      };
    case 'on-demand':
      return { employmentType: employmentTypes.onDemand, duration: durations['until-further-notice'] };
  }
};
