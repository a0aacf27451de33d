/**
 * Shapes that only messages have, in folded text: numbers with their kind before them, the lines
 * that help desks ask for, and what Microsoft's pages say at the top of one, in English, German
 * and Arabic (ar-sa and de-de of azure-docs active-directory-b2c/localization-string-ids).
 */
const SHAPES = [
  /aadsts ?\d{5,7}/,
  /\b0x[\da-f]{6,8}l?\b/,
  /\bcaa[\da-f]{5}\b/,
  /\b[45]\d\d [45] \d{1,3} \d{1,3}\b/,
  /(?:\berror|\bstatus|fehler)(?: ?(?:code|number|nummer))? ?\d{4}/,
  /\b(?:error ?code|fehlercode)\b.{1,12}\d/,
  /رمز الخطأ.{1,12}\d/,
  /\b(?:correlation|request|trace|korrelations|anforderungs|ablaufverfolgungs) ?id\b/,
  /معرف (?:الارتباط|الطلب|التتبع)/,
  /\bsomething went wrong\b|\ban error (?:has )?occurred\b|\bhaving trouble signing you in\b/,
  /\bein fehler (?:ist )?aufgetreten\b|\bfehler aufgetreten\b|\bprobleme beim anmelden\b/,
  /حدث خطأ|نواجه مشكلة في تسجيل دخولك/,
  /\w(?:auth|server|client|network)error\b/,
];

/** Whether folded text looks like a message of a page or a program, whichever it is. */
export const isMessage = (folded: string): boolean => SHAPES.some((shape) => shape.test(folded));
