import { ownLinksOf } from "../../flow/select-own.ts";
import { Local } from "../parts/local.tsx";
import { sayer, type ViewProps } from "../view.ts";

/** Pages of the organisation's that have to do with signing in. */
export const OwnLinks = ({ view }: ViewProps) => {
  const links = ownLinksOf(view.state);
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="own-links">
      <h2 id="own-links">{sayer(view)("shell.own.links")}</h2>
      <ul class="plain">
        {links.map(({ name, url }, index) => (
          <li key={`${index} ${url}`}>
            <a href={url} rel="noopener noreferrer">
              <Local view={view} text={name} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
