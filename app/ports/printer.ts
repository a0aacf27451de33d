/** Has the browser offer the page in view for printing; whether it knows how to. */
export type PrintPage = () => boolean;
