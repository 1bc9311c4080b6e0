import type { Finding } from '#functions/ground/findings/finding.ts';

/** A thing that no rule foresaw. It is left as it stands, and told; whatever lies beside it goes on. */
export const couldNotBeRead = (file: string, line: number | null = null): Finding => ({
  file,
  line,
  rule: 'could-not-be-read',
  severity: 'error',
  message: {
    sv: 'Det gick inte att läsa eller använda det här. Allt annat fortsätter som vanligt.',
    en: 'This could not be read or used. Everything else goes on as usual.',
  },
  hint: {
    sv: 'Titta på den senaste ändringen av filen och ångra den. Hjälper inte det, skicka filen till den som sköter driften; loggen säger mer.',
    en: 'Look at the latest change of the file and undo it. If that does not help, send the file to whoever runs the service; the log says more.',
  },
});
