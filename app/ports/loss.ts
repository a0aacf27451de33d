/**
 * Why a piece of the app did not come: there is no network; the host answers and has another build
 * by now; or the build is broken, since loading the page afresh has not helped.
 */
export type Loss = "offline" | "outdated" | "broken";
