export const tenantId = "6f1c2b7e-3d0a-4c58-9a41-5e7d80b2c913";
export const clientId = "b2a4d9f0-71c5-4e6b-8f3d-0c9e5a6471d8";

/** Security info signs people in as a client of its own, as Microsoft's does. */
export const securityInfoClientId = "4c0e7d52-98ab-4f17-b6d3-a1f5e2037c64";

export const signInPath = `/demo/login/${tenantId}`;
export const graphPath = "/demo/graph/v1.0";
export const securityInfoPath = "/demo/security-info";
export const phonePath = "/demo/phone";

export type DemoConfig = { readonly [key: string]: unknown };

const base = {
  $schema: "./config.schema.json",
  organisation: { name: "Contoso" },
  signIn: { tenantId, clientId, cloud: "global" },
  checking: "graph",
  firstMethod: "authenticator",
  steps: { backup: true },
  helpDesk: { phone: "+44 20 7946 0123", hours: "Mon-Fri 8-18", email: "help@contoso.example" },
  defaultLanguage: "en",
  demo: {
    login: "/demo/login",
    graph: graphPath,
    securityInfo: securityInfoPath,
    phone: phonePath,
  },
};

/** What `/config.json` answers. Overrides replace whole sections, they are not merged into them. */
export function demoConfig(overrides: DemoConfig = {}): DemoConfig {
  return { ...base, ...overrides };
}
