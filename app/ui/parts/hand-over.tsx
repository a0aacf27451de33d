import { sayer, type ViewProps } from "../view.ts";
import { QrCode } from "./qr-code.tsx";
import { ShortLink } from "./short-link.tsx";

/** On a computer: the way over to the phone. The room of the code is kept before it is drawn. */
export const HandOver = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { code } = view.state;
  return (
    <section class="hand-over for-computer" aria-labelledby="hand-over">
      <h2 id="hand-over">{say("hand-over.title")}</h2>
      <p>{say("hand-over.lead")}</p>
      <div class="hand-over__room">
        {code === "lost" && <p class="hand-over__lost">{say("hand-over.lost")}</p>}
        {code !== undefined && code !== "lost" && <QrCode code={code} alt={say("hand-over.alt")} />}
      </div>
      <p>{say("hand-over.link.lead")}</p>
      <div class="hand-over__link">
        <ShortLink view={view} />
      </div>
    </section>
  );
};
