import type { Method } from "../../domain/methods.ts";
import { sayer, type View } from "../view.ts";

// What a device calls itself may be in any script; it must not turn the sentence around.
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** A sign-in method in the person's words: what it is, and which one. */
export const methodName = (view: View, method: Method): string => {
  const say = sayer(view);
  if (method.kind === "phone") {
    return method.lastTwo === undefined
      ? say("method.phone")
      : say("method.phoneNamed", { digits: isolated(method.lastTwo) });
  }
  if ((method.kind === "authenticator" || method.kind === "passkey") && method.name !== undefined) {
    return say(`method.${method.kind}Named`, { name: isolated(method.name) });
  }
  return say(`method.${method.kind}`);
};
