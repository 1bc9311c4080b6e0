/** Stands in for a judge of entities that a document declares: such documents are refused before they are read. */
export const isUnsafe = (): boolean => true;
export const HTML = 'HTML';
export const XML = 'XML';
