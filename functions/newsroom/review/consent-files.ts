import { contentBounds } from '#functions/ground/findings/content-bounds.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { isIgnored } from '#functions/ground/findings/ignored-file.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { personalIdentityNumbersIn } from '#functions/newsroom/review/language/personal-identity-numbers.ts';
import { lineAt } from '#functions/newsroom/review/rule.ts';

/** Policy: no personal identity number and no document in the consents' folder, ever. */
export const reviewConsentFiles = async (deps: Pick<Deps, 'content'>): Promise<readonly Finding[]> => {
  const heads = await deps.content.list('consents/');
  const findings: Finding[] = [];
  for (const { key, size } of heads) {
    if (isIgnored(key)) continue;
    if (!/\.ya?ml$/.test(key)) {
      findings.push({
        file: key,
        line: null,
        rule: 'consent-document',
        severity: 'error',
        message: {
          sv: 'Mappen för samtycken innehåller en fil som inte är ett samtyckeskort.',
          en: 'The folder of consents holds a file that is not a consent card.',
        },
        hint: {
          sv: 'Flytta dokumentet till diariet. Här ligger bara kort, aldrig underskrifter eller blanketter.',
          en: 'Move the document to the registry. Only cards lie here, never signatures or forms.',
        },
      });
      continue;
    }
    // What is larger is refused whole, and told so.
    const stored = size > contentBounds.file ? null : await deps.content.get(key);
    const text = stored === null ? '' : new TextDecoder().decode(stored.body);
    findings.push(
      ...personalIdentityNumbersIn(text).map(
        (found): Finding => ({
          file: key,
          line: lineAt(text, found.start),
          rule: 'personal-identity-number',
          severity: 'error',
          message: { sv: 'Här står ett personnummer.', en: 'There is a personal identity number here.' },
          hint: {
            sv: 'Ta bort numret. Kortet känns igen på «person», en nyckel utan betydelse.',
            en: 'Remove the number. The card is known by "person", a key without meaning.',
          },
        }),
      ),
    );
  }
  return findings;
};
