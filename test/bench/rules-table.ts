import { writeFileSync } from 'node:fs';
import { rulesFile, rulesPage } from '#test/bench/review/rules-page.ts';

/** `npm run rules:table`: writes docs/rules.md. A test says when it has to be run. */
writeFileSync(rulesFile, rulesPage());
