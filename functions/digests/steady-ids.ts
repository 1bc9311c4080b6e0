/**
 * The chart library numbers its drawings through the life of the process. Numbered by their order in the page instead, the
 * same digest has the same bytes in every run, and two charts still never share an id.
 */
export const steadyIds = (page: string): string => {
  const order = new Map<string, number>();
  return page.replace(/(id="|url\(#)zr(\d+)-/g, (_, before: string, number: string) => {
    if (!order.has(number)) order.set(number, order.size);
    return `${before}zr${order.get(number)}-`;
  });
};
