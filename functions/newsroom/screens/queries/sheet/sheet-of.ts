import type { Language } from '#functions/ground/language/language.ts';
import { pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { unitName } from '#functions/newsroom/screens/queries/named.ts';
import { cropSheets } from '#functions/newsroom/screens/queries/sheet/crop-sheets.ts';
import { jobAdOf } from '#functions/newsroom/screens/queries/sheet/job-ad-of.ts';
import { linkedInCardOf } from '#functions/newsroom/screens/queries/sheet/linkedin-card-of.ts';
import { sheetChanges } from '#functions/newsroom/screens/queries/sheet/sheet-changes.ts';
import { sheetConsents } from '#functions/newsroom/screens/queries/sheet/sheet-consents.ts';
import { type SheetFacts, type WholeStory, wholeStory } from '#functions/newsroom/screens/queries/sheet/sheet-facts.ts';
import { sheetFindings } from '#functions/newsroom/screens/queries/sheet/sheet-findings.ts';
import { sheetValues } from '#functions/newsroom/screens/queries/sheet/sheet-values.ts';
import type { SheetView, SitePreview } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import { ingress } from '#functions/site/ingress.ts';
import { nameOf } from '#functions/story/organisation/read-people.ts';
import { approvalInForce } from '#functions/story/stories/approval.ts';
import { draftTitle } from '#functions/story/stories/draft-title.ts';
import { plainBody } from '#functions/story/stories/story.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';

const siteOf = ({ story }: WholeStory, { settings, shown, page }: SheetFacts): SitePreview | null =>
  settings.channels.site.on
    ? { address: page, title: story.front.title, ingress: ingress(plainBody(story)), picture: shown.thumb }
    : null;

/** What the channels would show; a withdrawn story is shown nowhere. */
const previews = (whole: WholeStory | null, facts: SheetFacts): Pick<SheetView, 'linkedin' | 'site' | 'jobAd'> =>
  whole === null || facts.reviewed.place.folder === 'withdrawn'
    ? { linkedin: null, site: null, jobAd: null }
    : {
        linkedin: linkedInCardOf(whole, facts),
        site: siteOf(whole, facts),
        jobAd: jobAdOf(whole.story, facts.settings, facts.ads),
      };

const approvalOf = ({ approvals, reviewed, people }: SheetFacts): SheetView['approval'] => {
  const approved = reviewed.place.folder === 'approved' ? approvalInForce(approvals.entries) : null;
  return approved === null
    ? null
    : { by: nameOf(people, approved.approvedBy), at: approved.at, hash: approvals.head ?? '' };
};

/** What became of it, with the page that tells where, when, why and with which numbers. */
const standingOf = ({ reviewed, page, approvals, people, context }: SheetFacts): Pick<SheetView, 'standing'> => {
  const approved = approvals.entries.findLast((entry) => entry.kind === 'approved');
  const words = (language: Language): string =>
    approved === undefined
      ? ''
      : `${nameOf(people, approved.approvedBy)}, ${momentWords(approved.at, context.timeZone, language)}`;
  if (reviewed.place.folder === 'withdrawn')
    return {
      standing: {
        lines:
          approved === undefined
            ? []
            : [{ sv: `Den godkändes av ${words('sv')}.`, en: `It was approved by ${words('en')}.` }],
        onward: {
          key: pageKeys.withdrawals,
          words: {
            sv: 'Se varför den drogs tillbaka, och kvitton från varje kanal',
            en: 'See why it was withdrawn, and the receipts of each channel',
          },
        },
      },
    };
  if (page === null) return {};
  return {
    standing: {
      lines: [{ sv: 'Den är publicerad.', en: 'It is published.' }],
      onward: {
        key: pageKeys.published,
        words: { sv: 'Se var, när och med vilka siffror', en: 'See where, when and with which numbers' },
      },
    },
  };
};

/** The sheet of a story; of one whose front matter does not hold, its findings. */
export const sheetOf = (facts: SheetFacts): SheetView => {
  const { reviewed, settings, language } = facts;
  const { id, folder } = reviewed.place;
  const { story } = reviewed.read;
  const whole = wholeStory(facts);
  return {
    id,
    readable: story !== null,
    title: story?.front.title ?? draftTitle(new TextDecoder().decode(reviewed.read.file)) ?? id,
    language: story?.front.language ?? 'sv',
    context: facts.context,
    folder,
    unit: story === null ? '' : unitName(settings, story.front.unit, language),
    people: story?.front.people.map(({ name, role }) => ({ name, role })) ?? [],
    author: story?.front.author ? nameOf(facts.people, story.front.author) : '–',
    blocks: story?.blocks ?? [],
    findings: sheetFindings(facts.findings, story),
    ...previews(whole, facts),
    crops: cropSheets(facts.shown, language),
    values:
      whole === null
        ? null
        : sheetValues(facts.reading, whole.composed.tags, whole.story.front.values, settings, language),
    consents: story === null ? [] : sheetConsents(story, facts.consents, facts.now, settings.brand.timeZone),
    seen: reviewed.seen,
    wordsHash: story === null ? null : wordsHash(story),
    approval: approvalOf(facts),
    changes: sheetChanges(facts),
    ...standingOf(facts),
  };
};
