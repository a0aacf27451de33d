import type { View } from "../view.ts";

/** Where the page for emergencies is to be found; nothing about the person is in it. */
export const rescueAddress = ({ state, path }: View): string =>
  `${state.platform?.origin ?? ""}${path("rescue")}`;

/** The same to be read and typed by hand: browsers think of https themselves. */
export const shortRescueAddress = (view: View): string =>
  rescueAddress(view).replace(/^https?:\/\//, "");
