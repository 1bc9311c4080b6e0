/** Stands in for what older runtimes need to copy a tree. */
export default structuredClone;
