import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Files of a certificate for localhost that nobody trusts who is not told to. */
export type Certificate = { readonly certificate: string; readonly key: string };

export const certify = (room: string): Certificate => {
  const tls = { certificate: join(room, "certificate.pem"), key: join(room, "key.pem") };
  const parts = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1";
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const files = ["-keyout", tls.key, "-out", tls.certificate];
  execFileSync("openssl", [...parts.split(" "), ...names, ...files], { stdio: "ignore" });
  return tls;
};
