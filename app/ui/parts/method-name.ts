import type { Method } from "../../domain/methods.ts";
import { sayer, type View } from "../view.ts";

/** A sign-in method in the person's words: what it is, and which one. */
export const methodName = (view: View, method: Method): string => {
  const say = sayer(view);
  if (method.kind === "phone") {
    return method.lastTwo === undefined
      ? say("method.phone")
      : say(`method.${method.line ?? "phone"}Named`, { digits: method.lastTwo });
  }
  if ((method.kind === "authenticator" || method.kind === "passkey") && method.name !== undefined) {
    return say(`method.${method.kind}Named`, { name: method.name });
  }
  return say(`method.${method.kind}`);
};
