// RFC 5321 4.5.3.1.3: at most 254 characters. Marks that separate addresses or cells are in none of
// those that Entra gives out (userPrincipalName: letters, digits and ' . - _ ! # ^ ~).
const ADDRESS = /^[^\s\p{C}@<>"\\,;:|()[\]]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u;
const LONGEST = 254;

/** `Nina Weber <nina@contoso.com>`, as mail programs copy it. */
const NAMED = /^([^<>]*)<([^<>]*)>$/;

export type NamedAddress = { readonly address: string; readonly name: string };

/** The address in a cell, with the name before it if there is one; undefined: there is no address. */
export const parseStaffAddress = (cell: string): NamedAddress | undefined => {
  const [, name = "", inside] = NAMED.exec(cell.trim()) ?? [];
  const address = (inside ?? cell).trim().replace(/^mailto:/i, "");
  if (address.length > LONGEST || !ADDRESS.test(address)) return undefined;
  return { address, name: name.trim().replace(/^"(.*)"$/, "$1") };
};
