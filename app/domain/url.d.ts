// The part of the URL standard that the domain uses; browsers and Node both bring it.
// Only app/domain/tsconfig.json sees this file: elsewhere the DOM library declares the same.

declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string | Record<string, string> | [string, string][] | URLSearchParams);
  readonly size: number;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  append(name: string, value: string): void;
  delete(name: string): void;
  keys(): IterableIterator<string>;
  toString(): string;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}

declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string | URL): boolean;
  readonly searchParams: URLSearchParams;
  readonly origin: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly port: string;
  href: string;
  protocol: string;
  hostname: string;
  pathname: string;
  search: string;
  hash: string;
  toString(): string;
}
