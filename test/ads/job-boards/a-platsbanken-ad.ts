import type { PlatsbankenAd } from '#functions/ground/ports/platsbanken-ad.ts';

/** An ad that the board takes on 24 November 2026; a test states what it is about. */
export const aPlatsbankenAd = (about: Partial<PlatsbankenAd> = {}): PlatsbankenAd => ({
  jobAdResponsibleEmail: 'rekrytering@nordhamn.example',
  employerWebAddress: 'https://jobba.nordhamn.example',
  title: 'Förskollärare till Solrosen',
  description: `<p>${'Vi söker en förskollärare. '.repeat(6)}</p><ul><li>En <strong>vanlig</strong> dag &amp; en till</li></ul>`,
  lastPublishDate: '2026-12-20',
  totalJobOpenings: 2,
  occupation: 'rUcW_z9R_Qsv',
  employmentType: 'PFZr_Syz_cUq',
  duration: 'a7uU_j21_mkL',
  worktimeExtent: '6YE1_gAC_R2G',
  wageType: 'oG8G_9cW_nRf',
  contacts: [{ firstname: 'Amina', surname: 'Förskolan Solrosen', title: 'rektor', email: 'amina@nordhamn.example' }],
  application: {
    method: { webAddress: 'https://jobba.nordhamn.example/ansok/4711' },
    reference: 'forskollarare-solrosen',
  },
  workplaces: [
    {
      name: 'Förskolan Solrosen',
      municipality: 'PVZL_BQT_XtL',
      country: 'i46j_HmG_v64',
      postalAddress: { street: 'Skogsbrynet 3', postalCode: '41061', city: 'Nordhamn' },
    },
  ],
  eures: false,
  ...about,
});
