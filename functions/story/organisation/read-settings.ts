import type { Finding } from '#functions/ground/findings/finding.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { EmployerValues } from '#functions/story/employer-values/employer-value.ts';
import { Brand } from '#functions/story/organisation/brand.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';

export type ReadSettings = { readonly settings: EmployerSettings | null; readonly findings: readonly Finding[] };

/**
 * Reads the employer's five files. Without a brand nothing can be said, so `settings` is null; the others fall back to
 * empty ones, and their findings say so.
 */
export const readSettings = async (deps: Pick<Deps, 'content'>): Promise<ReadSettings> => {
  const [brand, organisation, channels, calendar, values] = await Promise.all([
    readYaml(deps, Brand, 'brand.yaml', 'required'),
    readYaml(deps, Organisation, 'organisation.yaml', 'required'),
    readYaml(deps, ChannelSettings, 'channels.yaml', 'required'),
    readYaml(deps, QuietCalendar, 'calendar.yaml', 'optional'),
    readYaml(deps, EmployerValues, 'employer-values.yaml', 'required'),
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
export const requireSettings = async (deps: Pick<Deps, 'content'>): Promise<EmployerSettings> => {
  const { settings } = await readSettings(deps);
  if (settings === null)
    throw new Error('brand.yaml is missing or broken, so nothing can be published. Run "vardag check".');
  return settings;
};
