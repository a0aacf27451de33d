import type { ComponentChildren } from "preact";
import type { Setting } from "../../domain/practice.ts";
import { sayer, type ViewProps } from "../view.ts";

type DeviceProps = { readonly name: string; readonly children?: ComponentChildren };

/** A screen of our own drawing, which looks like nobody’s. */
const Phone = ({ name, children }: DeviceProps) => (
  <div class="device">
    <p class="device__name">{name}</p>
    {children}
  </div>
);

const Computer = ({ name, children }: DeviceProps) => (
  <div class="device device--computer">
    <p class="device__name">{name}</p>
    {children}
  </div>
);

/** The two digits, as the reader writes them. */
const Digits = ({ view, number }: ViewProps & { readonly number: number }) => (
  <p class="device__number">
    <span class="hidden">{sayer(view)("practice.number.label")} </span>
    {view.t.number(number)}
  </p>
);

const Quiet = ({ view }: ViewProps) => (
  <p class="device__quiet">{sayer(view)("practice.device.quiet")}</p>
);

type Props = ViewProps & {
  readonly on: Setting;
  readonly number: number;
  readonly children?: ComponentChildren;
};

/**
 * The screens of the rehearsal, with the request where it comes. On one phone it covers the
 * number, as it does in earnest; on two screens the number stays beside it.
 */
export const Devices = ({ view, on, number, children }: Props) => {
  const say = sayer(view);
  const digits = <Digits view={view} number={number} />;
  const page = say("practice.device.page");
  const phone = say("practice.device.phone");
  if (on === "screens") {
    return (
      <>
        <Computer name={page}>{digits}</Computer>
        <Phone name={phone}>{children ?? <Quiet view={view} />}</Phone>
      </>
    );
  }
  return children === undefined ? (
    <Phone name={page}>{digits}</Phone>
  ) : (
    <Phone name={phone}>{children}</Phone>
  );
};

/** The phone alone: nothing was signed in to, and no page shows a number. */
export const PhoneAlone = ({ view, children }: ViewProps & { children: ComponentChildren }) => (
  <Phone name={sayer(view)("practice.device.phone")}>{children}</Phone>
);
