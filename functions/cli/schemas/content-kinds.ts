import type { z } from 'zod';
import { PastedBlock } from '#functions/ads/vacancies/pasted-block.ts';
import { VacancyFeeds, VacancyFile } from '#functions/ads/vacancies/vacancy.ts';
import { RuleFile } from '#functions/newsroom/review/rule-lists.ts';
import { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { Answer } from '#functions/publishing/withdrawals/answer.ts';
import { Consent } from '#functions/story/consent/consent.ts';
import { ConsentAsk } from '#functions/story/consent/consent-ask.ts';
import { EmployerValues } from '#functions/story/employer-values/employer-value.ts';
import { Brand } from '#functions/story/organisation/brand.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { PeopleFile } from '#functions/story/organisation/person.ts';
import { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { Retention } from '#functions/story/organisation/retention.ts';
import { Pause } from '#functions/story/quiet/pause.ts';
import { StoryFront } from '#functions/story/stories/story-front.ts';

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
  { name: 'people', title: 'Who works with the stories', files: 'people.yaml', schema: PeopleFile },
  { name: 'organisation', title: 'Units and occupations', files: 'organisation.yaml', schema: Organisation },
  { name: 'channels', title: 'Where stories are seen', files: 'channels.yaml', schema: ChannelSettings },
  { name: 'calendar', title: 'Days without publishing', files: 'calendar.yaml', schema: QuietCalendar },
  { name: 'retention', title: 'How long each kind is kept', files: 'retention.yaml', schema: Retention },
  { name: 'campaign', title: 'A campaign', files: 'campaigns/*.yaml', schema: Campaign },
  { name: 'consent', title: "A person's permission", files: 'consents/*.yaml', schema: Consent },
  { name: 'vacancy', title: 'A vacancy', files: 'vacancies/!(feeds).yaml', schema: VacancyFile },
  { name: 'feeds', title: 'Where more vacancies are fetched', files: 'vacancies/feeds.yaml', schema: VacancyFeeds },
  { name: 'ask', title: 'A consent that is asked for', files: 'asks/*.yaml', schema: ConsentAsk },
  { name: 'pasted', title: 'A block that was pasted by hand', files: 'pasted/*.yaml', schema: PastedBlock },
  { name: 'answer', title: 'What a person found out', files: 'answers/*.yaml', schema: Answer },
  { name: 'pause', title: 'A pause', files: '{pause,pauses/*}.yaml', schema: Pause },
  { name: 'rules', title: 'Word lists of the review', files: 'rules/*.yaml', schema: RuleFile },
  { name: 'employer-values', title: 'Employer values', files: 'employer-values.yaml', schema: EmployerValues },
] as const satisfies readonly ContentKind[];

export type ContentKindName = (typeof contentKinds)[number]['name'];
