import { Hono } from 'hono';
import { actFor } from '#functions/desk/acting/act-for.ts';
import { calendarFilePath } from '#functions/desk/calendar/calendar-file-routes.ts';
import { type Subscription, subscriptionBody, subscriptionTitle } from '#functions/desk/calendar/subscription-body.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskContext } from '#functions/desk/frame/desk-frame.ts';
import { showWhoMay } from '#functions/desk/person/who-may-page.ts';
import { isLoopback } from '#functions/desk/safety/own-place.ts';
import { firstOf, postedForm } from '#functions/desk/safety/posted-form.ts';
import { type OpenDesk, show, type Visit } from '#functions/desk/visit.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { mayBeSubscribed } from '#functions/jobs/acts/calendar-address.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import {
  calendarAddressActs,
  calendarAddressOf,
  calendarAddressRoles,
} from '#functions/publishing/records/calendar-address.ts';

/** Made here, so that a form sent twice makes one address; nobody else makes one up. */
const secretForm = /^[A-Za-z0-9_-]{43}$/;

const anotherWasMade: Text = {
  sv: 'En annan adress gjordes i samma ögonblick, i en annan flik. Gör en ny om du inte har den.',
  en: 'Another address was made at the same moment, in another tab. Make a new one if you do not have it.',
};

type Shown = { readonly address: string | null; readonly refusal: string | null };

/** Each person's own address for calendar programs. Only what is posted makes one. */
export const subscriptionRoutes = (open: OpenDesk): Hono => {
  const app = new Hono();
  const path = deskPaths.subscribe;
  const page = async (visit: Visit, { address, refusal }: Shown): Promise<Response> => {
    const { c, deps, language, person } = visit;
    const title = subscriptionTitle(language);
    const [isOn, { timeZone }, { hash, madeAt }] = await Promise.all([
      mayBeSubscribed(deps),
      deskContext(deps),
      calendarAddressOf(deps, person?.signIn ?? ''),
    ]);
    const standing = hash === null || madeAt === null ? null : { hash, made: momentWords(madeAt, timeZone, language) };
    const isHereAlone = isLoopback(new URL(c.req.url).host);
    const told: Subscription = { isOn, standing, secret: deps.newSecret(), address, refusal, isHereAlone };
    // It holds a secret: no copy stays. Its own address is none, and without a referrer a browser hides where its forms come from.
    c.header('cache-control', 'private, no-store');
    return show(visit, { path, title, body: subscriptionBody(told, language) }, refusal === null ? 200 : 409);
  };
  const showOthers = (visit: Visit): Promise<Response> =>
    showWhoMay(visit, { title: subscriptionTitle(visit.language), path, roles: calendarAddressRoles });
  const mayVisit = ({ person }: Visit): boolean =>
    person?.roles.some((role) => calendarAddressRoles.includes(role)) ?? false;
  app.get(path, async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    return mayVisit(visit) ? page(visit, { address: null, refusal: null }) : showOthers(visit);
  });
  app.post(path, async (c) => {
    const form = await postedForm(c);
    const visit = await open(c);
    const secret = typeof form === 'string' ? '' : firstOf(form, 'secret');
    if (visit === null || !secretForm.test(secret)) return c.redirect(path, 303);
    if (!mayVisit(visit)) return showOthers(visit);
    const hash = sha256(secret);
    const result = await actFor(visit, calendarAddressActs.make, { address: hash });
    if (result === null) return c.redirect(path, 303);
    const { language } = visit;
    if (!result.done) return page(visit, { address: null, refusal: inLanguage(result.words, language) });
    if (result.seen !== hash) return page(visit, { address: null, refusal: inLanguage(anotherWasMade, language) });
    return page(visit, { address: `${new URL(c.req.url).origin}${calendarFilePath(secret)}`, refusal: null });
  });
  return app;
};
