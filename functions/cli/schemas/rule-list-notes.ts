/** What each field of `rules/*.yaml` means. */
export const ruleListNotes: Readonly<Record<string, string>> = {
  version: 'The day the lists were last changed.',
  source: 'Where they come from, or who decided them.',
  lists: 'The lists, by name. docs/rules.md says which rule reads each.',
  ...Object.fromEntries(
    ['sv', 'en'].flatMap((language) => [
      [`lists.*.${language}[].words`, 'The patterns that the advice is about.'],
      [`lists.*.${language}[].instead`, 'What to write instead.'],
      [`lists.*.${language}[].think`, 'What to think about, where no one word would do.'],
      [`lists.*.${language}[].level`, 'How it is told: note, warning or error.'],
    ]),
  ),
};
