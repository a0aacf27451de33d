/** What the app may ask of Microsoft Graph in a person's name, and nothing else. */
export type Permission = {
  readonly name: string;
  /** Of the delegated permission in every tenant (permissions.json of microsoft-graph-devx-content, 2026-08-07). */
  readonly id: string;
};

export const PROFILE: Permission = {
  name: "User.Read",
  id: "e1fe6dd8-ba31-4d61-89e7-88639da4683d",
};

/** Takes an admin's consent. Without it people tick the steps themselves. */
export const METHODS: Permission = {
  name: "UserAuthenticationMethod.Read",
  id: "1f6b61c5-2f65-4135-9c9f-31c0f8d32b52",
};
