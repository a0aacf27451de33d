export type Trait =
  | "registers-at-sign-in"
  | "temporary-access-pass"
  | "graph-fails-at-first"
  | "not-consented"
  | "claims-challenge"
  | "app-passwords";

export type Person = {
  /** What is typed at sign-in. */
  readonly address: string;
  readonly givenName: string;
  readonly surname: string;
  readonly shows: string;
  /** The object id in Contoso's directory. */
  readonly id: string;
  readonly traits: readonly Trait[];
  readonly userPrincipalName: string;
  /** Where the account lives, for a guest. */
  readonly home?: { readonly address: string; readonly tenantId: string; readonly id: string };
};

/** What is printed for whoever runs the demo. */
export type DemoPerson = {
  readonly address: string;
  readonly name: string;
  readonly password: string;
  readonly shows: string;
};

export const password = "demo";
export const temporaryAccessPass = "demo-pass";

function person(name: string, number: number, shows: string, ...traits: readonly Trait[]): Person {
  const [givenName = "", surname = ""] = name.split(" ");
  const address = `${givenName.toLowerCase()}@contoso.example`;
  const id = `0a7c5e10-42d8-4b6f-9c3e-${String(number).padStart(12, "0")}`;
  return { address, givenName, surname, shows, id, traits, userPrincipalName: address };
}

export const everyone: readonly Person[] = [
  person("Nina Park", 1, "new; the sign-in itself runs the registration", "registers-at-sign-in"),
  person("Ben Okafor", 2, "new; signs in without the registration"),
  person("Omar Haddad", 3, "has Authenticator, no backup"),
  person("Petra Novak", 4, "all done: Authenticator and a phone number"),
  person("Theo Lindqvist", 5, "new; Graph throttles and fails at first", "graph-fails-at-first"),
  person("Fay Moreau", 6, "new; the admin has not consented to reading methods", "not-consented"),
  {
    ...person("Gus Weber", 7, "guest: his account lives in another organization"),
    userPrincipalName: "gus_fabrikam.example#EXT#@contoso.example",
    home: {
      address: "gus@fabrikam.example",
      tenantId: "d3b07384-d9a0-4f5c-8e1b-27c6f0a5e942",
      id: "91e2f6a3-5c7d-4808-b1f4-6a0d3e9c2b75",
    },
  },
  person(
    "Lena Fischer",
    8,
    "lost her phone; has a temporary access pass (demo-pass)",
    "temporary-access-pass",
  ),
  person("Paul Adeyemi", 9, "per-user MFA enforced: may have app passwords", "app-passwords"),
  person("Carla Rossi", 10, "Graph asks for one more check (claims challenge)", "claims-challenge"),
];

export function fullName(person: Person): string {
  return `${person.givenName} ${person.surname}`;
}

export function hasTrait(person: Person, trait: Trait): boolean {
  return person.traits.includes(trait);
}

/** Finds by what a person would type, or by a guest's address at home. */
export function personByAddress(address: string): Person | undefined {
  const wanted = address.trim().toLowerCase();
  return everyone.find((one) => one.address === wanted || one.home?.address === wanted);
}

export function personById(id: string): Person | undefined {
  return everyone.find((one) => one.id === id);
}
