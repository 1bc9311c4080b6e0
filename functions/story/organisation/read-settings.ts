import type { z } from 'zod';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { type ReadYaml, readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { EmployerValues } from '#functions/story/employer-values/employer-value.ts';
import { Brand } from '#functions/story/organisation/brand.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';

export type ReadSettings = { readonly settings: EmployerSettings | null; readonly findings: readonly Finding[] };

/** With reports, what was last in order of a file that is not now. */
type Needs = Pick<Deps, 'content'> & Partial<Pick<Deps, 'reports'>>;

const keptKey = (file: string): string => `settings/${file}`;

const lastGood = async <T>(deps: Needs, schema: z.ZodType<T>, read: ReadYaml<T>): Promise<T | null> => {
  const kept = read.value !== null || !read.present ? null : ((await deps.reports?.get(keptKey(read.file))) ?? null);
  if (kept === null) return read.value;
  const source = { file: keptKey(read.file), text: new TextDecoder().decode(kept.body), firstLine: 1 };
  return checkYaml(schema, source).value;
};

const stoodIn = (file: string): Finding => ({
  file,
  line: null,
  rule: 'last-good-settings',
  severity: 'info',
  message: {
    sv: 'Tills filen är rättad gäller den som den var när den senast gick att läsa.',
    en: 'Until the file is mended, it counts as it was when it could last be read.',
  },
  hint: { sv: 'Rätta felet som står vid filen.', en: 'Mend the fault that is told of the file.' },
});

const settingsFile = async <T>(
  deps: Needs,
  schema: z.ZodType<T>,
  file: string,
  required: 'required' | 'optional',
): Promise<{ readonly value: T | null; readonly findings: readonly Finding[] }> => {
  const read = await readYaml(deps, schema, file, required);
  const value = await lastGood(deps, schema, read);
  const standIn = read.value === null && value !== null ? [stoodIn(file)] : [];
  return { value, findings: [...read.findings, ...standIn] };
};

/**
 * Reads the employer's five files. One that can't be read counts as it last was; its findings say so. Without a brand that was
 * ever in order nothing can be said, so `settings` is null; the others fall back to empty ones.
 */
export const readSettings = async (deps: Needs): Promise<ReadSettings> => {
  const [brand, organisation, channels, calendar, values] = await Promise.all([
    settingsFile(deps, Brand, 'brand.yaml', 'required'),
    settingsFile(deps, Organisation, 'organisation.yaml', 'required'),
    settingsFile(deps, ChannelSettings, 'channels.yaml', 'required'),
    settingsFile(deps, QuietCalendar, 'calendar.yaml', 'optional'),
    settingsFile(deps, EmployerValues, 'employer-values.yaml', 'required'),
  ]);
  const findings = [brand, organisation, channels, calendar, values].flatMap((one) => one.findings);
  if (brand.value === null) return { settings: null, findings };
  return {
    settings: {
      brand: brand.value,
      organisation: organisation.value ?? Organisation.parse({}),
      channels: channels.value ?? ChannelSettings.parse({}),
      calendar: calendar.value ?? QuietCalendar.parse({}),
      values: values.value?.values ?? [],
    },
    findings,
  };
};

/** For work that can't go on without settings: the finding that explains it is already in the review. */
export const requireSettings = async (deps: Needs): Promise<EmployerSettings> => {
  const { settings } = await readSettings(deps);
  if (settings === null)
    throw new Error('brand.yaml is missing or broken, so nothing can be published. Run "vardag check".');
  return settings;
};

const kept: readonly (readonly [string, z.ZodType])[] = [
  ['brand.yaml', Brand],
  ['organisation.yaml', Organisation],
  ['channels.yaml', ChannelSettings],
  ['calendar.yaml', QuietCalendar],
  ['employer-values.yaml', EmployerValues],
];

/** Keeps each of the files that is in order, for the day on which somebody makes a slip in it. */
export const keepSettings = async (deps: Pick<Deps, 'content' | 'reports'>): Promise<void> => {
  for (const [file, schema] of kept) {
    const stored = await deps.content.get(file);
    if (stored === null || (await readYaml(deps, schema, file, 'optional')).value === null) continue;
    await putChanged(deps.reports, keptKey(file), new TextDecoder().decode(stored.body), 'text/plain; charset=utf-8');
  }
};
