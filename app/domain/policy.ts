export const FIRST_METHODS = ["authenticator", "passkey"] as const;
export type FirstMethod = (typeof FIRST_METHODS)[number];

/** What the organisation asks of its people; comes from config, never from the directory. */
export type Policy = {
  readonly firstMethod: FirstMethod;
  readonly backup: boolean;
  readonly appPassword: boolean;
};

export const DEFAULT_POLICY: Policy = {
  firstMethod: "authenticator",
  backup: true,
  appPassword: false,
};
