import { parsePath } from "../../app/domain/routes.ts";
import type { Phone } from "./phone.ts";
import type { Away } from "./tab.ts";

const thawed = (phone: Phone) =>
  ({
    kind: "returned",
    at: phone.time.clock.now(),
    today: phone.time.clock.today(),
    isThawed: true,
  }) as const;

const pageBehind = ({ request }: Away) => parsePath(request?.returnTo ?? "/en/")?.page ?? "start";

/** A phone that keeps nothing keeps no sign-in, either. */
const fillIn = ({ microsoft, device }: Phone, { request }: Away): void => {
  if (request === undefined) return;
  try {
    microsoft.signedIn(device.local, request);
  } catch {
    // The way back leads to a page that nobody is signed in on.
  }
};

/** The person is on Microsoft's sign-in page, and does there what people do. */
export const atMicrosoft = async (phone: Phone, away: Away): Promise<void> => {
  const { luck, time, weather } = phone;
  const page = pageBehind(away);
  const mood = weather.isBad ? luck.next() : 0;
  await time.pass(luck.between(15_000, 90_000));
  if (away.to === "sign-out") return phone.reopen(page);
  if (mood < 0.7) {
    fillIn(phone, away);
    return phone.reopen(page);
  }
  // Back, to the page as it was left.
  if (mood < 0.82) {
    phone.tab().comeBack();
    return phone.tell(thawed(phone));
  }
  // Back, to a page that has to be loaded again; or another day.
  if (mood > 0.94) await time.pass(luck.between(1, 3) * 24 * 3_600_000);
  return phone.reopen(page);
};
