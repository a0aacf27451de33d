/** A page of any browser, as far as a function can be run in it that knows nothing but what it is given. */
export type Evaluator = {
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(run: (given: A) => R | Promise<R>, given: A): Promise<R>;
};
