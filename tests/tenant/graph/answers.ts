import type { Directory } from "../people/directory.ts";
import type { Method } from "../people/methods.ts";
import { fullName, type Person } from "../people/people.ts";
import { noSuchMethod, noSuchSegment } from "./problems.ts";
import type { Problem } from "./replies.ts";
import type { Route } from "./routes.ts";

export type Found = { readonly body: unknown } | { readonly problem: Problem };

const metadata = "https://graph.microsoft.com/v1.0/$metadata#";

export function answerFor(route: Route, person: Person, directory: Directory, url: URL): Found {
  const methods = directory.methodsInGraph(person);
  const user = `${metadata}users('${person.id}')/authentication`;
  switch (route.kind) {
    case "me":
      return { body: profile(person, url.searchParams.get("$select")) };
    case "methods":
      return { body: { "@odata.context": `${user}/methods`, value: methods } };
    case "method":
      return one(methods, route.id, `${user}/methods/$entity`);
    case "typed-methods": {
      const value = methods.filter((method) => method["@odata.type"] === route.type);
      const context = `${user}/${route.segment}`;
      return { body: { "@odata.context": context, value: value.map(withoutType) } };
    }
    case "typed-method": {
      const ofType = methods.filter((method) => method["@odata.type"] === route.type);
      return one(ofType, route.id, `${user}/${route.segment}/$entity`);
    }
    case "unknown":
      return { problem: noSuchSegment(route.segment) };
  }
}

function one(methods: readonly Method[], id: string, context: string): Found {
  const method = methods.find((candidate) => candidate.id === id);
  if (!method) return { problem: noSuchMethod(id) };
  return { body: { "@odata.context": context, ...method } };
}

/** A list of one type does not repeat that type for each member (OData, minimal metadata). */
function withoutType({ "@odata.type": _, ...rest }: Method): Readonly<Record<string, unknown>> {
  return rest;
}

function profile(person: Person, select: string | null): unknown {
  const known: Readonly<Record<string, unknown>> = {
    businessPhones: [],
    displayName: fullName(person),
    givenName: person.givenName,
    jobTitle: null,
    mail: person.home?.address ?? person.address,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: person.surname,
    userPrincipalName: person.userPrincipalName,
    id: person.id,
  };
  if (select === null) return { "@odata.context": `${metadata}users/$entity`, ...known };
  const all = { ...known, userType: person.home ? "Guest" : "Member" };
  const names = select.split(",").map((name) => name.trim());
  const selected = Object.entries(all).filter(([name]) => names.includes(name));
  const context = `${metadata}users(${names.join(",")})/$entity`;
  return { "@odata.context": context, ...Object.fromEntries(selected) };
}
