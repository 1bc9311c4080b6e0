import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { holidayTable } from '#functions/cli/holidays/holiday-table.ts';

const file = fileURLToPath(new URL('../../story/quiet/public-holidays.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(holidayTable(), null, 2)}\n`);
