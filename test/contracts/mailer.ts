import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mail, Mailer } from '#functions/ground/ports/mailer.ts';

export type OpenedMailer = {
  readonly mailer: Mailer;
  /** All that left so far, as one text. */
  readonly left: () => Promise<string>;
  readonly close?: () => Promise<void>;
};

export const aMail = (part: Partial<Mail> = {}): Mail => ({
  id: 'digest-2026-W47',
  to: ['ledning@nordhamn.example'],
  subject: 'Rapport, vecka 47 – åäö',
  text: 'Två berättelser sågs 1 204 gånger.\n',
  html: '<p>Två berättelser sågs 1 204 gånger.</p>',
  ...part,
});

/** What the digest relies on, whoever carries the mail. */
export const describeMailer = (name: string, open: () => Promise<OpenedMailer>) =>
  describe(`the mailer by ${name}`, () => {
    let opened: OpenedMailer;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => opened.close?.());

    test('carries the subject, the text and the page whole', async () => {
      expect(await opened.mailer.send(aMail())).toEqual({ outcome: 'sent' });
      const left = await opened.left();
      for (const part of ['Rapport, vecka 47 – åäö', 'Två berättelser sågs 1 204 gånger.', '<p>Två berättelser'])
        expect(left).toContain(part);
    });

    test('keeps one message from another', async () => {
      await opened.mailer.send(aMail({ id: 'digest-2026-W48', text: 'Inget gick ut.' }));
      const left = await opened.left();
      expect(left).toContain('Inget gick ut.');
      expect(left).toContain('Två berättelser sågs 1 204 gånger.');
    });
  });
