import type { DrawOwn } from "../view.ts";
import { type CountryNames, DeskCountry, OtherDesks } from "./other-desks.tsx";
import { OwnLinks } from "./own-links.tsx";
import { OwnWords } from "./own-words.tsx";

/** What few organisations say of their own, at its places in the pages. */
export const createOwn =
  (names: CountryNames): DrawOwn =>
  (view, place) => {
    switch (place) {
      case "before":
      case "after":
        return <OwnWords view={view} place={place} />;
      case "country":
        return <DeskCountry view={view} names={names} />;
      case "desks":
        return <OtherDesks view={view} names={names} />;
      case "links":
        return <OwnLinks view={view} />;
    }
  };
