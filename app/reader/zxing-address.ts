import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";
import { base } from "../base.ts";

/** The stronger decoder on our own host; a built site may have been moved to another folder than it was built for. */
export const zxingAddress = base + wasm.slice(import.meta.env.BASE_URL.length);
