import type { ComponentChildren } from "preact";
import type { GuideText } from "../../domain/guide.ts";
import { Blocks } from "./guide-blocks.tsx";
import type { VoiceProps } from "./voice.ts";

type Props = VoiceProps & {
  readonly guide: GuideText;
  /** What stands between the answer and the first section. */
  readonly children?: ComponentChildren;
};

/** All that a guide says: its title, the answer, and a section for each heading. */
export const GuideBody = ({ voice, guide: { title, answer, sections }, children }: Props) => (
  <>
    <h1 id="title">{title}</h1>
    <div class="guide__answer">
      <Blocks voice={voice} blocks={answer} under="title" />
    </div>
    {children}
    {sections.map((section, index) => (
      <section aria-labelledby={`section-${index}`} key={section.title}>
        <h2 id={`section-${index}`}>{section.title}</h2>
        <Blocks voice={voice} blocks={section.blocks} under={`section-${index}`} />
      </section>
    ))}
  </>
);
