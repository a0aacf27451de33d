import type { ComponentChildren } from "preact";
import type { CodeBlock, CodeLanguage, Content, TableBlock } from "../../domain/guide.ts";
import { Line } from "./guide-line.tsx";
import type { VoiceProps } from "./voice.ts";

const NAMES: Readonly<Record<CodeLanguage, string>> = {
  powershell: "PowerShell",
  bash: "Bash",
  nginx: "nginx",
  json: "JSON",
};

type ScrolledProps = {
  readonly name: string;
  readonly labelledBy: string;
  readonly children: ComponentChildren;
};

/** What may be wider than the screen: it is scrolled by itself, by keyboard too. */
const Scrolled = ({ name, labelledBy, children }: ScrolledProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and a section would be one more landmark
  <div
    class={name}
    role="group"
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (axe: scrollable-region-focusable)
    tabIndex={0}
    aria-labelledby={labelledBy}
  >
    {children}
  </div>
);

/** Code as it is typed. A script puts a button for copying it into its room; without one it can be selected. */
export const Code = ({ block, id }: { readonly block: CodeBlock; readonly id: string }) => (
  <figure class="code">
    <figcaption class="code__bar">
      <span>
        <span class="code__title" id={`${id}-title`}>
          {block.title}
        </span>{" "}
        <span class="code__language">{NAMES[block.language]}</span>
      </span>
      <span class="code__copy" data-copy={id} />
    </figcaption>
    <Scrolled name="code__text" labelledBy={`${id}-title`}>
      <pre id={id}>
        <code>{block.text}</code>
      </pre>
    </Scrolled>
  </figure>
);

type RowProps = VoiceProps & { readonly cells: readonly Content[] };

const Row = ({ voice, cells: [name = [], ...rest] }: RowProps) => (
  <tr>
    <th scope="row">
      <Line voice={voice} content={name} />
    </th>
    {rest.map((content, index) => (
      <td key={index}>
        <Line voice={voice} content={content} />
      </td>
    ))}
  </tr>
);

type TableProps = VoiceProps & { readonly block: TableBlock; readonly labelledBy: string };

export const Table = ({ voice, block, labelledBy }: TableProps) => (
  <Scrolled name="table" labelledBy={labelledBy}>
    <table>
      <thead>
        <tr>
          {block.head.map((content, index) => (
            <th scope="col" key={index}>
              <Line voice={voice} content={content} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells, index) => (
          <Row voice={voice} cells={cells} key={index} />
        ))}
      </tbody>
    </table>
  </Scrolled>
);
