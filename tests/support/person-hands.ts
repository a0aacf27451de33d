import type { Locator, Page } from "playwright-core";
import type { Role, Words } from "../journeys/person.ts";
import { expecting, PATIENCE_MS } from "./person-eyes.ts";

const findByRole = (page: Page, name: Words, role: Role, exact: boolean): Locator =>
  role === "summary"
    ? page.locator("summary").filter({ hasText: name })
    : page.getByRole(role, { name, exact });

const findControl = (page: Page, name: Words, role: Role | undefined, exact: boolean): Locator =>
  (role === undefined
    ? findByRole(page, name, "link", exact).or(findByRole(page, name, "button", exact))
    : findByRole(page, name, role, exact)
  ).filter({ visible: true });

/**
 * The control that a person would mean: a whole name beats a part of one ("Continue" is not
 * "Continue without signing in"); of two with the same whole name the first is as good.
 */
const chooseControl = async (parts: Locator, wholes: Locator): Promise<Locator> => {
  await parts.first().waitFor({ timeout: PATIENCE_MS });
  return (await wholes.count()) > 0 ? wholes.first() : parts;
};

export const press = (page: Page, name: Words, role?: Role): Promise<void> =>
  expecting(page, `Expected a ${role ?? "link or button"} ${name} to press`, async () => {
    const parts = findControl(page, name, role, false);
    const control = await chooseControl(parts, findControl(page, name, role, true));
    await control.click({ timeout: PATIENCE_MS });
  });

const fill = (page: Page, label: Words, text: string, after: (field: Locator) => Promise<void>) =>
  expecting(page, `Expected a field ${label} to type in`, async () => {
    const parts = page.getByLabel(label).filter({ visible: true });
    const wholes = page.getByLabel(label, { exact: true }).filter({ visible: true });
    const field = await chooseControl(parts, wholes);
    await field.clear({ timeout: PATIENCE_MS });
    await field.pressSequentially(text, { timeout: PATIENCE_MS });
    await after(field);
  });

export const type = (page: Page, label: Words, text: string): Promise<void> =>
  fill(page, label, text, async () => {});

export const enter = (page: Page, label: Words, text: string): Promise<void> =>
  fill(page, label, text, (field) => field.press("Enter"));

/** All at once, as it comes from the clipboard. */
export const drop = (page: Page, label: Words, text: string): Promise<void> =>
  fill(page, label, "", () => page.keyboard.insertText(text));

export const pick = (page: Page, label: Words, file: string): Promise<void> =>
  expecting(page, `Expected a way to choose a file, ${label}`, () =>
    page.getByLabel(label).filter({ visible: true }).setInputFiles(file, { timeout: PATIENCE_MS }),
  );

const isMeant = (label: string, option: Words): boolean =>
  typeof option === "string" ? label === option : option.test(label);

const chooseOfList = async (list: Locator, option: Words): Promise<void> => {
  const labels = await list.locator("option").allInnerTexts();
  const label = labels.map((text) => text.trim()).find((text) => isMeant(text, option));
  if (label === undefined) throw new Error(`Only these are offered: ${labels.join(", ")}`);
  await list.selectOption({ label }, { timeout: PATIENCE_MS });
};

/** An option of a list, or one of the round buttons under a question. */
export const choose = (page: Page, label: Words, option: Words): Promise<void> =>
  expecting(page, `Expected a choice ${label} with ${option}`, async () => {
    const list = page.getByRole("combobox", { name: label });
    const group = page
      .getByRole("group", { name: label })
      .or(page.getByRole("radiogroup", { name: label }));
    await list.or(group).first().waitFor({ timeout: PATIENCE_MS });
    if (await list.count()) await chooseOfList(list, option);
    else {
      const parts = group.getByRole("radio", { name: option });
      const wholes = group.getByRole("radio", { name: option, exact: true });
      await (await chooseControl(parts, wholes)).click({ timeout: PATIENCE_MS });
    }
  });
