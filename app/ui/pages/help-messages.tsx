import type { ErrorPlace } from "../../domain/errors/errors.ts";
import type { Message } from "../../ports/library.ts";
import { sayer, type ViewProps } from "../view.ts";

type RowProps = ViewProps & { readonly message: Message };

/** The words of the screen, and what they mean: whoever reads no English finds it by these. */
const MessageRow = ({ view, message }: RowProps) => (
  <li>
    <button
      type="button"
      class="topics__topic"
      onClick={({ currentTarget }) => {
        // The answer stands below the list, and takes the focus as it comes.
        const list = currentTarget.closest("details");
        list?.removeAttribute("open");
        list?.querySelector("summary")?.focus({ preventScroll: true });
        view.dispatch({ kind: "help-searched", query: message.shown, isPicked: true });
      }}
    >
      <span class="topics__title">
        <bdi lang="en" dir="ltr">
          {message.shown}
        </bdi>
      </span>
      <span class="topics__lead">{message.title}</span>
    </button>
  </li>
);

type PlaceProps = ViewProps & {
  readonly place: ErrorPlace;
  readonly messages: readonly Message[];
};

const Place = ({ view, place, messages }: PlaceProps) => (
  <section class="topics-group" aria-labelledby={`seen-${place}`}>
    <h2 id={`seen-${place}`}>{sayer(view)(`explain.pick.place.${place}`)}</h2>
    <ul class="topics">
      {messages
        .filter((message) => message.place === place)
        .map((message) => (
          <MessageRow key={message.id} view={view} message={message} />
        ))}
    </ul>
  </section>
);

const List = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { list } = view.state.search;
  if (list?.kind !== "here") {
    const words = list?.kind === "lost" ? "explain.pick.failed" : "help.search.waiting";
    return <p role="status">{say(words)}</p>;
  }
  const places = [...new Set(list.messages.map(({ place }) => place))];
  return (
    <>
      <p class="soft">{say("explain.pick.lead")}</p>
      {places.map((place) => (
        <Place key={place} view={view} place={place} messages={list.messages} />
      ))}
    </>
  );
};

/** For whoever can’t copy the message: all that we know, fetched once somebody looks. */
export const HelpMessages = ({ view }: ViewProps) => (
  <div class="ways search__messages">
    <details
      class="ways__way"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) view.dispatch({ kind: "messages-wanted" });
      }}
    >
      <summary>{sayer(view)("explain.pick.title")}</summary>
      <List view={view} />
    </details>
  </div>
);
