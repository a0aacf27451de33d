import type { ConfigFault } from "../../domain/runtime-config.ts";

type Props = { readonly faults: readonly ConfigFault[] };

/** For IT alone, who read English: which keys are wrong, and what they should be. */
export const ConfigFaultList = ({ faults }: Props) => (
  <ul lang="en" dir="ltr">
    {faults.map(({ path, problem, expected }) => (
      <li key={path}>
        <code>{path}</code> <b>{problem}</b> {expected}
      </li>
    ))}
  </ul>
);
