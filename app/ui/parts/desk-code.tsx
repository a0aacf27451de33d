import { sayer, type ViewProps } from "../view.ts";

/** A voice pauses at commas, and reads what stands between them by itself. */
const spelt = (code: string): string => [...code.replace("-", "")].join(", ");

/**
 * Where somebody is, as a code to read out to the help desk, in room that was kept for it. Its words,
 * `desk-code`, have to travel with each page that shows it.
 */
export const DeskCode = ({ view }: ViewProps) => {
  const { deskCode: code } = view;
  return (
    <div class={code === undefined ? "desk-code desk-code--waiting" : "desk-code"}>
      <p>{sayer(view)("desk-code.lead")}</p>
      <p class="desk-code__room">
        {code !== undefined && (
          <>
            <bdi class="read-out" dir="ltr" translate={false} aria-hidden="true" key={code}>
              {code}
            </bdi>
            <span class="hidden desk-code__spelt">{spelt(code)}</span>
          </>
        )}
      </p>
    </div>
  );
};
