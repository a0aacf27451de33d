import { GuideRows } from "./guide-rows.tsx";
import { type ItPageComponent, type ItViewProps, itSayer } from "./it-view.ts";

const Page = ({ view }: ItViewProps) => {
  const say = itSayer(view);
  return (
    <>
      <div class="heading">
        <h1>{say("guide.title")}</h1>
        <p class="heading__lead">{say("guide.lead")}</p>
      </div>
      <GuideRows view={view} heading="h2" hasLeads />
    </>
  );
};

/** What the guides for IT are about. */
export const guide: ItPageComponent = () => Page;
