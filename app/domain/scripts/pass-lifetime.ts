// howto-authentication-temporary-access-pass (2023-09-23): 10 minutes to 30 days.
export const SHORTEST_PASS = 10;
export const LONGEST_PASS = 43_200;
