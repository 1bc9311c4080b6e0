/** The facets of LinkedIn's targeting, below the field that holds them. */
export const facetNotes = (path: string): Readonly<Record<string, string>> => ({
  [`${path}.geoLocations`]: "Places, by LinkedIn's own number.",
  [`${path}.interfaceLocales`]: 'In which language and country somebody uses LinkedIn.',
  [`${path}.interfaceLocales[].language`]: 'Two small letters.',
  [`${path}.interfaceLocales[].country`]: 'Two capital letters.',
  [`${path}.industries`]: 'Industries.',
  [`${path}.jobFunctions`]: 'Job functions.',
  [`${path}.seniorities`]: 'Levels.',
  [`${path}.staffCountRanges`]: 'Sizes of the employer that they have.',
  [`${path}.degrees`]: 'Degrees.',
  [`${path}.fieldsOfStudy`]: 'What they studied.',
  [`${path}.organizations`]: 'Schools.',
});
