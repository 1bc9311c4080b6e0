/** S3's order of keys: by bytes of UTF-8. */
export const inKeyOrder = <Item extends { readonly key: string }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((one, other) => Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)));
