import { type FeedNode, textAt } from '#functions/ads/vacancies/feeds/feed-node.ts';
import { addressField, plainField } from '#functions/ads/vacancies/plain-field.ts';

/** The plain text of the first field that has one. */
export const wordsAt = (node: FeedNode, ...paths: readonly string[]): string => plainField(textAt(node, ...paths));

export const addressAt = (node: FeedNode, ...paths: readonly string[]): string => addressField(textAt(node, ...paths));

export const isTrue = (text: string): boolean => /^(true|1|yes|ja)$/i.test(text.trim());
