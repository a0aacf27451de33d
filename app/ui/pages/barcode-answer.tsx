import type { ComponentChildren } from "preact";
import type { Known } from "../../flow/tools/barcode-look.ts";
import { Sentence } from "../parts/sentence.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { keysOf } from "./barcode-kinds.tsx";
import { nameOf } from "./barcode-names.ts";

/** Out of the code itself: it keeps its own direction, and steers no line around it. */
const verbatim = (text: string) => (
  <bdi key={text} class="barcode__value" dir="ltr">
    {text}
  </bdi>
);

const saidIn = (barcode: Known): Readonly<Record<string, ComponentChildren>> => ({
  ...("host" in barcode && { host: verbatim(barcode.host) }),
  ...(barcode.kind === "other-scheme" && { scheme: verbatim(barcode.scheme) }),
});

/** Which cloud or server stands behind it, before what follows from that. */
const placeOf = (view: View, barcode: Known): readonly ComponentChildren[] => {
  if (barcode.kind !== "work-link" && barcode.kind !== "work-phonefactor") return [];
  const { cloud } = barcode;
  if (cloud === undefined) return [sayer(view)("barcode.is.classic.server")];
  return cloud === "global" ? [] : [sayer(view)(`barcode.is.cloud.${cloud}`)];
};

/** Whose it is, as far as it says so: the service, the account. */
const ownersOf = (view: View, barcode: Known): readonly ComponentChildren[] => {
  const isOwned = barcode.kind === "other-app" || barcode.kind === "qr-sign-in";
  if (!isOwned) return [];
  const owners = [
    ["issuer", barcode.kind === "other-app" ? barcode.issuer : ""],
    ["account", barcode.account],
  ] as const;
  return owners
    .filter(([, name]) => name !== "")
    .map(([whose, name]) => (
      <Sentence
        key={whose}
        view={view}
        of={`barcode.is.owner.${whose}`}
        slots={{ name: verbatim(name) }}
      />
    ));
};

/** What else is to be said of this one. */
const moreOf = (view: View, barcode: Known): readonly ComponentChildren[] => {
  const say = sayer(view);
  switch (barcode.kind) {
    case "work-link":
      return barcode.link === undefined
        ? []
        : [
            <span key="computer" class="for-computer">
              {say("barcode.is.work.computer")}
            </span>,
            say("barcode.is.work.keep"),
          ];
    case "work-phonefactor":
      return [
        <Sentence key="alone" view={view} of="barcode.is.classic.alone" slots={keysOf(view)} />,
      ];
    case "personal": {
      const isOld = (barcode.expiresAtMs ?? Number.POSITIVE_INFINITY) < view.state.seenAt;
      return isOld ? [say("barcode.is.personal.old")] : [];
    }
    case "wifi": {
      const slots = { name: verbatim(barcode.network) };
      return barcode.network === ""
        ? []
        : [<Sentence key="name" view={view} of="barcode.is.wifi.name" slots={slots} />];
    }
    case "address":
      return barcode.isSecure ? [] : [say("barcode.is.address.open")];
    default:
      return [];
  }
};

/** What it is and what to do, in the reader’s words. */
export const Answer = ({ view, barcode }: ViewProps & { readonly barcode: Known }) => {
  const slots = { ...keysOf(view), ...saidIn(barcode) };
  const lines = [
    ...placeOf(view, barcode),
    <Sentence key="lead" view={view} of={`barcode.is.${nameOf(barcode)}.lead`} slots={slots} />,
    ...moreOf(view, barcode),
    ...ownersOf(view, barcode),
  ];
  return (
    <>
      {lines.map((line, index) => (
        <p key={index} class="barcode__line">
          {line}
        </p>
      ))}
    </>
  );
};

export const titleOf = (view: View, barcode: Known): string =>
  sayer(view)(
    `barcode.is.${nameOf(barcode)}.title`,
    barcode.kind === "vendor-app" ? { app: barcode.app } : {},
  );
