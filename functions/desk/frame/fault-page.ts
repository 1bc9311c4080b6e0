import { deskPage, nobody } from '#functions/desk/frame/desk-frame.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { noticeBody } from '#functions/desk/frame/notice-body.ts';
import type { Language } from '#functions/ground/language/language.ts';

/** What is shown when something broke that should not. It reads nothing, so that it cannot break as well. */
export const faultPage = (path: string, asOf: string, language: Language): string => {
  const { fault, faultMore, front } = deskWords[language];
  const body = noticeBody(fault, faultMore, { href: '/newsroom/', words: front });
  return deskPage({ path, title: fault, body }, { ...nobody, asOf, pauses: [] }, language);
};
