import type { FunctionComponent } from "preact";
import { Shell } from "./parts/shell.tsx";
import type { ViewProps } from "./view.ts";

export type PageComponent = FunctionComponent<ViewProps>;

export const App = ({ view, page: Page }: ViewProps & { readonly page: PageComponent }) => (
  <Shell view={view}>
    <Page view={view} />
  </Shell>
);
