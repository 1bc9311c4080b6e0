import type { QuietCalendar } from '#functions/campaigns/quiet-calendar.ts';
import type { EmployerValue } from '#functions/employer-values/employer-value.ts';
import type { Brand } from '#functions/organisation/brand.ts';
import type { ChannelSettings } from '#functions/organisation/channel-settings.ts';
import type { Organisation } from '#functions/organisation/organisation.ts';

/** What the employer has said once for all stories. */
export type Settings = {
  readonly brand: Brand;
  readonly organisation: Organisation;
  readonly channels: ChannelSettings;
  readonly calendar: QuietCalendar;
  readonly values: readonly EmployerValue[];
};
