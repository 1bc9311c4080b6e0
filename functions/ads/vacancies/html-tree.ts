import type { Element, Root, RootContent } from 'hast';
import { Parser } from 'htmlparser2';

type Open = { readonly children: RootContent[] };

/** The elements and texts of HTML of any quality, as they are nested; comments and what is no content are left out. */
export const htmlTree = (html: string): Root => {
  const root: Root = { type: 'root', children: [] };
  const open: Open[] = [root];
  const add = (node: RootContent): void => void open.at(-1)?.children.push(node);
  const parser = new Parser({
    onopentag: (tagName, properties) => {
      const element: Element = { type: 'element', tagName, properties, children: [] };
      add(element);
      open.push(element as Open);
    },
    onclosetag: () => void open.pop(),
    ontext: (value) => {
      const last = open.at(-1)?.children.at(-1);
      if (last?.type === 'text') last.value += value;
      else add({ type: 'text', value });
    },
  });
  parser.end(html);
  return root;
};
