/** A body that is no JSON, and how WebKit says so. */
export const unreadInWebKit = (response: Response): Response => {
  const error = new DOMException("The string did not match the expected pattern.", "SyntaxError");
  return Object.assign(response, { json: () => Promise.reject(error) });
};
