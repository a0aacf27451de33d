import { describe, expect, test } from "vitest";
import { openOffice } from "../steps/office.ts";
import { opensKit, sayOfKit as say } from "../steps/opens-kit.ts";

const office = openOffice();

describe("posters and cards", () => {
  test.each([
    ["wallet-card", "A4", 1],
    ["table-card", "US Letter", 1],
    ["poster", "A6", 1],
  ])("a %s on %s is printed by itself, on one sheet", async (design, paper, sheets) => {
    const it = await office.arrives({ viewport: { width: 320, height: 568 } });
    await opensKit(it);
    await it.chooses(say("prints.what.label"), say(`prints.design.${design}`));
    await it.chooses(say("prints.paper.label"), paper);
    const print = await it.prints();
    expect(print.sheets).toBe(sheets);
    expect(print.text).not.toContain(say("lead"));
    expect(print.background).toBe("rgb(255, 255, 255)");
    expect(await it.overflow()).toBe(0);
    expect(await it.axe()).toEqual([]);
  });

  test("are saved as a drawing and as a picture, in two languages", async () => {
    const it = await office.arrives();
    await opensKit(it);
    await it.chooses(say("prints.second.label"), "العربية");
    const drawing = await it.saves(() => it.presses(say("prints.svg.button")));
    expect(drawing.name).toBe("poster-a4-en-ar.svg");
    expect(drawing.text).toContain("setup.contoso.example");
    const picture = await it.saves(() => it.presses(say("prints.png.button")));
    expect(picture.name).toBe("poster-a4-en-ar.png");
    // PNG 5.2 and 11.2.2: the signature, then width and height; 210 mm at 300 dots an inch.
    const view = new DataView(picture.bytes.buffer, picture.bytes.byteOffset);
    expect(view.getUint32(0)).toBe(0x89504e47);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([2480, 3508]);
  });
});
