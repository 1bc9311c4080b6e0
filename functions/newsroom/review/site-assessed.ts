import type { Finding } from '#functions/ground/findings/finding.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { Brand } from '#functions/story/organisation/brand.ts';

const file = 'brand.yaml';

/** Policy: the law asks the employer to assess its site and to say what came of it (docs/reference/law.md#accessibility). */
export const siteAssessed = async (deps: Pick<Deps, 'content'>): Promise<readonly Finding[]> => {
  const { value, data, lineOf } = await readYaml(deps, Brand, file, 'optional');
  if (value === null || value.accessibility.assessed !== undefined) return [];
  const isThere = Object.hasOwn(Object(data), 'accessibility');
  return [
    {
      file,
      // What is not there has no line.
      line: isThere ? lineOf(['accessibility']) : null,
      rule: 'site-unassessed',
      severity: 'warning',
      message: {
        sv: 'Här står inte att någon har bedömt webbplatsens tillgänglighet. Lagen kräver att ni gör det och berättar vad ni kom fram till.',
        en: 'It does not say here that anybody has assessed how accessible the site is. The law asks you to do so, and to tell what came of it.',
      },
      hint: isThere
        ? {
            sv: 'Gå igenom webbplatsen, och skriv i assessed: när, av vem och hur.',
            en: 'Go through the site, and write in assessed: when, by whom and how.',
          }
        : {
            sv: 'Gå igenom webbplatsen, och skriv accessibility efter exemplet i docs/content-formats.md.',
            en: 'Go through the site, and write accessibility after the example in docs/content-formats.md.',
          },
    },
  ];
};
