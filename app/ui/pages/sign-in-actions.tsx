import { isSignInOff } from "../../flow/select.ts";
import { ActionButton, ActionLink, Actions } from "../parts/actions.tsx";
import { NextLink } from "../parts/next.tsx";
import { inAppOf, OutAction } from "../parts/out-of-app.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

const SignedInActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <Actions>
      <NextLink view={view} after="sign-in" />
      <div class="actions__pair">
        <ActionButton
          isQuiet={true}
          onPress={() => view.dispatch({ kind: "sign-in-pressed", isNewAccount: true })}
        >
          {say("sign-in.other.button")}
        </ActionButton>
        <ActionButton isQuiet={true} onPress={() => view.dispatch({ kind: "sign-out-pressed" })}>
          {say("sign-in.out.button")}
        </ActionButton>
      </div>
    </Actions>
  );
};

const skip = (view: View) => (): void =>
  view.dispatch({ kind: "ticked", step: "sign-in", mark: "skipped" });

type PressProps = ViewProps & { readonly words: string; readonly isQuiet?: boolean };

const SignInPress = ({ view, words, isQuiet }: PressProps) => (
  <ActionLink
    href={view.path("install")}
    isPress={true}
    isQuiet={isQuiet ?? false}
    onPress={(event) => {
      event.preventDefault();
      view.dispatch({ kind: "sign-in-pressed" });
    }}
  >
    {view.state.session.kind === "leaving" ? sayer(view)("sign-in.busy.button") : words}
  </ActionLink>
);

/** The way past the sign-in, where the bar has no room for it. */
export const SkipLink = ({ view }: ViewProps) => (
  <a class="way-on" href={view.path("install")} onClick={skip(view)}>
    {sayer(view)("sign-in.without.link")}
  </a>
);

const SignedOutActions = ({ view }: ViewProps) => (
  <Actions>
    <SignInPress view={view} words={sayer(view)("sign-in.button")} />
    <ActionLink href={view.path("install")} isQuiet={true} onPress={skip(view)}>
      {sayer(view)("sign-in.without.link")}
    </ActionLink>
  </Actions>
);

/** Signing in inside an app mostly fails: the way out comes first, and nobody is held back. */
const ElsewhereActions = ({ view }: ViewProps) => (
  <Actions>
    <OutAction view={view} />
    <SignInPress view={view} words={sayer(view)("in-app.sign-in.link")} isQuiet={true} />
  </Actions>
);

/** The guide runs without sign-in here: the one way on is the main one. */
const OffActions = ({ view }: ViewProps) => (
  <Actions>
    <ActionLink href={view.path("install")} onPress={skip(view)}>
      {sayer(view)("shell.continue.button")}
    </ActionLink>
    <ActionLink href={view.path("help")} isQuiet={true}>
      {sayer(view)("shell.menu.help.link")}
    </ActionLink>
  </Actions>
);

const isOff = ({ state }: View): boolean => isSignInOff(state);

/** Somebody could sign in, but not well inside the app that shows the page. */
export const isSignInElsewhere = (view: View): boolean =>
  inAppOf(view) !== undefined && view.state.session.kind !== "signed-in" && !isOff(view);

export const SignInActions = ({ view }: ViewProps) => {
  if (view.state.session.kind === "signed-in") return <SignedInActions view={view} />;
  if (isOff(view)) return <OffActions view={view} />;
  return isSignInElsewhere(view) ? (
    <ElsewhereActions view={view} />
  ) : (
    <SignedOutActions view={view} />
  );
};
