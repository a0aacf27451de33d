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

/** One that lives in Authenticator on an iPhone, as its AAGUID says. */
export function passkeyMethod(displayName: string): Method {
  return {
    "@odata.type": "#microsoft.graph.fido2AuthenticationMethod",
    id: randomUUID(),
    displayName,
    aaGuid: "90a3ccdf-635c-4729-a248-9b709135078f",
    attestationCertificates: [],
    attestationLevel: "notAttested",
    model: "Microsoft Authenticator",
    passkeyType: "deviceBound",
    createdDateTime: new Date().toISOString(),
  };
}

export function emailMethod(emailAddress: string): Method {
  return {
    "@odata.type": "#microsoft.graph.emailAuthenticationMethod",
    id: "3ddfcfc8-9383-446f-83cc-3ab9be4be18f",
    emailAddress,
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
