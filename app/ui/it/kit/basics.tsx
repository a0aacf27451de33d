import type { KitField as Field } from "../../../flow/kit/kit-state.ts";
import { itSayer } from "../it-view.ts";
import { KitField } from "./kit-field.tsx";
import type { KitProps } from "./kit-props.ts";

const TYPES: Readonly<Record<Field, "text" | "date" | "url" | "email" | "tel">> = {
  name: "text",
  address: "url",
  action: "date",
  deadline: "date",
  phone: "tel",
  hours: "text",
  email: "email",
  url: "url",
};

/** What is said in everything that the kit makes. */
export const Basics = ({ view, facts, dispatch }: KitProps) => {
  const say = itSayer(view);
  const field = (name: Field, isWrong = false) => (
    <KitField
      id={`kit-${name}`}
      type={TYPES[name]}
      label={say(`kit.basics.${name}.label`)}
      hint={say(`kit.basics.${name}.hint`)}
      value={facts.fields[name]}
      isWrong={isWrong}
      onGiven={(value) => dispatch({ kind: "stated", field: name, value })}
    />
  );
  const isKnown = facts.fields.address !== "";
  const isSent = facts.site !== undefined || !isKnown;
  const isDated = facts.dates !== undefined || facts.fields.action === "";
  return (
    <section aria-labelledby="basics">
      <h2 id="basics">{say("kit.basics.title")}</h2>
      <p>{say("kit.basics.lead")}</p>
      <div class="kit-fields">
        {field("name")}
        {field("address", !isSent)}
        {field("action", !isDated)}
        {field("deadline", !isDated)}
        {field("phone")}
        {field("hours")}
        {field("email")}
        {field("url")}
      </div>
      <div role="status">
        {!isSent && <p class="kit-fault">{say("kit.basics.address.wrong")}</p>}
        {!isDated && <p class="kit-fault">{say("kit.basics.deadline.wrong")}</p>}
      </div>
    </section>
  );
};
