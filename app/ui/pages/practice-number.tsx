import type { Setting } from "../../domain/practice.ts";
import { ActionButton, Actions } from "../parts/actions.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { sayer, type ViewProps } from "../view.ts";
import { Devices } from "./practice-devices.tsx";
import { Leave } from "./practice-leave.tsx";

type Props = ViewProps & { readonly on: Setting; readonly number: number };

const openRequest =
  ({ view }: ViewProps) =>
  () =>
    view.dispatch({ kind: "practised", move: { kind: "request-opened" } });

/** The sign-in page with its number, before the request comes. */
export const NumberShown = ({ view, on, number }: Props) => {
  const say = sayer(view);
  return (
    <>
      <ScreenHeading isNew={true}>{say("practice.number.title")}</ScreenHeading>
      <p>{say(`practice.number.${on}.lead`)}</p>
      <Devices view={view} on={on} number={number} />
      <Actions>
        <ActionButton onPress={openRequest({ view })}>{say("practice.number.button")}</ActionButton>
        <Leave view={view} />
      </Actions>
    </>
  );
};

/** The request has stepped aside, for as long as it takes to read. */
export const Aside = ({ view, on, number }: Props) => {
  const say = sayer(view);
  return (
    <>
      <ScreenHeading isNew={true}>{say("practice.aside.title")}</ScreenHeading>
      <p>{say("practice.aside.lead")}</p>
      <Devices view={view} on={on} number={number} />
      <Actions>
        <ActionButton onPress={openRequest({ view })}>{say("practice.aside.button")}</ActionButton>
        <Leave view={view} />
      </Actions>
    </>
  );
};
