/** What a column of a staff list can hold. */
export type ColumnKind = "address" | "name" | "given" | "family" | "language";

/**
 * What people and the exports of Entra, Exchange and Active Directory call such a column, the best
 * first, without capitals, spaces and marks.
 */
const HEADER_WORDS: Readonly<Record<ColumnKind, readonly string[]>> = {
  address: [
    ...["userprincipalname", "upn", "signinname", "signinaddress", "username"],
    ...["primarysmtpaddress", "emailaddress", "email", "mail", "mailaddress", "address"],
    ...["emailadresse", "mailadresse", "adresse", "anmeldename", "benutzerprinzipalname"],
    ...["adresseemail", "courriel", "correo", "correoelectronico", "dirección", "direccion"],
    ...["indirizzo", "indirizzoemail", "posta", "endereço", "endereco", "emailadres", "adres"],
    ...["adresemail", "البريدالإلكتروني", "البريد", "メール", "メールアドレス", "アドレス"],
  ],
  name: [
    ...["displayname", "fullname", "name", "anzeigename", "vollständigername", "nomcomplet"],
    ...["nombrecompleto", "nomecompleto", "volledigenaam", "naam", "imięinazwisko", "nazwa"],
    ...["الاسم", "الاسمالكامل", "氏名", "名前", "表示名", "nome", "nombre"],
  ],
  given: ["givenname", "firstname", "forename", "vorname", "prénom", "prenom", "voornaam", "imię"],
  family: ["surname", "lastname", "familyname", "nachname", "nom", "apellidos", "apellido"].concat([
    "cognome",
    "sobrenome",
    "achternaam",
    "nazwisko",
    "sn",
  ]),
  language: [
    ...["preferredlanguage", "language", "lang", "locale", "sprache", "bevorzugtesprache"],
    ...["langue", "idioma", "lingua", "taal", "język", "jezyk", "اللغة", "言語"],
  ],
};

const fold = (cell: string): string =>
  cell
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Which column of a header holds `kind`; -1: none says so. */
export const findColumn = (header: readonly string[], kind: ColumnKind): number => {
  const folded = header.map(fold);
  const word = HEADER_WORDS[kind].find((candidate) => folded.includes(candidate));
  return word === undefined ? -1 : folded.indexOf(word);
};
