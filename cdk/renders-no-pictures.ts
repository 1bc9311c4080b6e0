const explain = (): never => {
  throw new Error('This function was built without sharp: set rendersPictures in its row of cdk/function-table.ts.');
};

/** In place of sharp where a function renders nothing: settings are accepted, rendering is a fault that names the cure. */
export default Object.assign(explain, {
  cache: (): void => undefined,
  concurrency: (): number => 1,
  versions: { sharp: 'none', vips: 'none' },
  strategy: {},
});
