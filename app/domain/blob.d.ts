// valibot 1.5.0's declarations name these two of the DOM, for schemas that the domain does not
// use. Types only: there is still no Blob to make here.

interface Blob {
  readonly size: number;
}
interface File extends Blob {
  readonly name: string;
}
