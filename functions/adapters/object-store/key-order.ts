/** S3's order of keys: by bytes of UTF-8. */
export const inKeyOrder = <Item extends { readonly key: string }>(items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, bytes: Buffer.from(item.key) }))
    .sort((one, other) => Buffer.compare(one.bytes, other.bytes))
    .map(({ item }) => item);
