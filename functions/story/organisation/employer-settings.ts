import type { EmployerValue } from '#functions/story/employer-values/employer-value.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';
import type { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import type { Organisation } from '#functions/story/organisation/organisation.ts';
import type { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';

/** What the employer has said once for all stories. */
export type EmployerSettings = {
  readonly brand: Brand;
  readonly organisation: Organisation;
  readonly channels: ChannelSettings;
  readonly calendar: QuietCalendar;
  readonly values: readonly EmployerValue[];
};
