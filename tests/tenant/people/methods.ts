import { randomUUID } from "node:crypto";

/** An authentication method as Graph v1.0 prints it in an untyped list. */
export type Method = { readonly "@odata.type": string; readonly id: string } & Readonly<
  Record<string, unknown>
>;

/** The pretend phone's name, which Authenticator gives to Microsoft. */
export const thisPhone = "iPhone 15";

const mobilePhoneId = "3179e48a-750b-4051-897c-87b9720928f7";

export function passwordMethod(): Method {
  return {
    "@odata.type": "#microsoft.graph.passwordAuthenticationMethod",
    id: "28c10230-6103-485e-b985-444c60001490",
    createdDateTime: null,
    password: null,
  };
}

export function authenticatorMethod(displayName: string): Method {
  return {
    "@odata.type": "#microsoft.graph.microsoftAuthenticatorAuthenticationMethod",
    id: randomUUID(),
    displayName,
    deviceTag: "SoftwareTokenActivated",
    phoneAppVersion: "6.8.33",
    createdDateTime: null,
  };
}

export function phoneMethod(phoneNumber: string): Method {
  return {
    "@odata.type": "#microsoft.graph.phoneAuthenticationMethod",
    id: mobilePhoneId,
    phoneNumber,
    phoneType: "mobile",
    smsSignInState: "notAllowedByPolicy",
  };
}

export function temporaryAccessPassMethod(startsAt: number): Method {
  const start = new Date(startsAt).toISOString();
  return {
    "@odata.type": "#microsoft.graph.temporaryAccessPassAuthenticationMethod",
    id: randomUUID(),
    temporaryAccessPass: null,
    startDateTime: start,
    lifetimeInMinutes: 480,
    isUsableOnce: false,
    isUsable: true,
    methodUsabilityReason: "EnabledByPolicy",
    createdDateTime: start,
  };
}

export function isAuthenticator(method: Method): boolean {
  return method["@odata.type"] === "#microsoft.graph.microsoftAuthenticatorAuthenticationMethod";
}

export function isPhone(method: Method): boolean {
  return method["@odata.type"] === "#microsoft.graph.phoneAuthenticationMethod";
}
