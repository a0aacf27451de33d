import { ConfigFaultList } from "../parts/config-fault-list.tsx";
import { type ItView, type ItViewProps, itSayer } from "./it-view.ts";

const stateWords = (view: ItView): string => {
  const say = itSayer(view);
  const { setup } = view;
  if (setup.kind !== "ready") return say(`start.config.${setup.kind}`);
  const { name } = setup.config.organisation;
  return name === "" ? say("start.config.unnamed") : say("start.config.fine", { name });
};

/** What of config.json the app can use; the last on its page, for it may be long. */
export const ConfigState = ({ view }: ItViewProps) => {
  const say = itSayer(view);
  const { setup } = view;
  const unread = setup.kind === "ready" ? (setup.warnings ?? []) : [];
  return (
    <section aria-labelledby="config">
      <h2 id="config">{say("start.config.title")}</h2>
      <p class="it-note without-script">{say("frame.script")}</p>
      <div
        class={setup.kind === "broken" ? "fault with-script" : "it-note with-script"}
        role="status"
      >
        <p>{stateWords(view)}</p>
        {setup.kind === "ready" && setup.config.signIn === undefined && (
          <p>{say("start.config.guide")}</p>
        )}
        {setup.kind === "broken" && <ConfigFaultList faults={setup.faults} />}
        {unread.length > 0 && (
          <>
            <p>{say("start.config.unread")}</p>
            <ConfigFaultList faults={unread} />
          </>
        )}
      </div>
      <p class="it-note">
        <a href={view.itPath("config")}>{say("config.title")}</a>
      </p>
    </section>
  );
};
