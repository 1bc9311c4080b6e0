/** The least that an employer has to say before anything can be published: the text of each file by its key. */
export const employerFiles: Readonly<Record<string, string>> = {
  'brand.yaml': `employer: { sv: Nordhamns stad, en: City of Nordhamn }
sender: { sv: Nordhamns stad – ett jobb som märks., en: "City of Nordhamn: work that shows." }
hashtag: NordhamnsStad
colours: { primary: "#0b3d5c", accent: "#e0a526" }
site: https://jobba.nordhamn.example
`,
  'organisation.yaml': `units:
  - { id: utbildning, kind: administration, name: { sv: Utbildning, en: Education } }
occupations:
  - { ssyk: "2343", name: { sv: förskollärare, en: preschool teacher }, family: education, shortage: 3 }
`,
  'channels.yaml': 'linkedin: { on: true }\n',
  'employer-values.yaml': 'version: "1"\nvalues: []\n',
};

/** A consent file of Elsa's; a field that is given replaces the line. */
export const consentFile = (fields: Readonly<Record<string, string>> = {}): string => {
  const lines = {
    person: 'p-0017',
    displayName: 'Elsa',
    legalBasis: 'public-interest',
    channels: '[linkedin, site]',
    images: 'true',
    from: '2026-02-01',
    until: '2028-02-01',
    ...fields,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
};

export const pauseFile = 'scope: all\nby: eva.k\nsince: 2026-11-20\nreason: Händelse i centrum\n';
