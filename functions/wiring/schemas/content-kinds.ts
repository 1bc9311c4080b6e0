import type { z } from 'zod';
import { Campaign } from '#functions/campaigns/campaign.ts';
import { Pause } from '#functions/campaigns/pause.ts';
import { QuietCalendar } from '#functions/campaigns/quiet-calendar.ts';
import { Consent } from '#functions/consent/consent.ts';
import { EmployerValues } from '#functions/employer-values/employer-value.ts';
import { Brand } from '#functions/organisation/brand.ts';
import { ChannelSettings } from '#functions/organisation/channel-settings.ts';
import { Organisation } from '#functions/organisation/organisation.ts';
import { StoryFront } from '#functions/stories/story-front.ts';
import { VacancyFeeds, VacancyFile } from '#functions/vacancies/vacancy.ts';

/** A kind of file that people write, and the schema that the pipeline reads it with. `files` is a glob from `content/`. */
export type ContentKind = {
  readonly name: string;
  readonly title: string;
  readonly files: string;
  readonly schema: z.ZodType;
};

export const contentKinds = [
  { name: 'story', title: 'The top of a story', files: 'stories/*/*/story.md', schema: StoryFront },
  { name: 'brand', title: 'Who is speaking', files: 'brand.yaml', schema: Brand },
  { name: 'organisation', title: 'Units and occupations', files: 'organisation.yaml', schema: Organisation },
  { name: 'channels', title: 'Where stories are seen', files: 'channels.yaml', schema: ChannelSettings },
  { name: 'calendar', title: 'Days without publishing', files: 'calendar.yaml', schema: QuietCalendar },
  { name: 'campaign', title: 'A campaign', files: 'campaigns/*.yaml', schema: Campaign },
  { name: 'consent', title: "A person's permission", files: 'consents/*.yaml', schema: Consent },
  { name: 'vacancy', title: 'A vacancy', files: 'vacancies/!(feeds).yaml', schema: VacancyFile },
  { name: 'feeds', title: 'Where more vacancies are fetched', files: 'vacancies/feeds.yaml', schema: VacancyFeeds },
  { name: 'pause', title: 'A pause', files: 'pause.yaml', schema: Pause },
  { name: 'employer-values', title: 'Employer values', files: 'employer-values.yaml', schema: EmployerValues },
] as const satisfies readonly ContentKind[];

export type ContentKindName = (typeof contentKinds)[number]['name'];
