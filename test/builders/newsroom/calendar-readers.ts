import ICAL from 'ical.js';
import { sync } from 'node-ical';

/** An event as a calendar program sees it. */
export type SeenEvent = {
  readonly at: string;
  readonly summary: string;
  readonly status: string;
  readonly sequence: number;
  readonly changed: string;
};

const iso = (date: Date): string => date.toISOString().replace('.000', '');

/** Two readers that know nothing of each other. */
export const calendarReaders: Readonly<Record<string, (text: string) => readonly SeenEvent[]>> = {
  'ical.js': (text) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
      const own = new ICAL.Event(component);
      return {
        at: iso(own.startDate.toJSDate()),
        summary: own.summary,
        status: String(component.getFirstPropertyValue('status')),
        sequence: own.sequence,
        changed: iso((component.getFirstPropertyValue('last-modified') as ICAL.Time).toJSDate()),
      };
    }),
  'node-ical': (text) =>
    Object.values(sync.parseICS(text)).flatMap((one) =>
      one?.type !== 'VEVENT'
        ? []
        : [
            {
              at: iso(one.start as Date),
              summary: String(one.summary),
              status: String(one.status),
              sequence: Number(one.sequence),
              changed: iso(one.lastmodified as Date),
            },
          ],
    ),
};
