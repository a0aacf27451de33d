import { CLOUDS, type Cloud } from "../clouds.ts";
import { bashText } from "./bash-quote.ts";
import {
  applicationOf,
  CLIENT_SLOT,
  configText,
  consentAddress,
  type Registration,
  TENANT_SLOT,
} from "./registration.ts";

/** What the Azure CLI calls the clouds (`az cloud list`); it has one name for both of the US ones. */
const CLI_CLOUDS: Readonly<Record<Cloud, string>> = {
  global: "AzureCloud",
  "us-gov-l4": "AzureUSGovernment",
  "us-gov-l5": "AzureUSGovernment",
  china: "AzureChinaCloud",
};

/** Fills the slots in a variable of the script. */
const filled = (name: string): readonly string[] => [
  `${name}="\${${name}//${TENANT_SLOT}/$tenant}"`,
  `${name}="\${${name}//${CLIENT_SLOT}/$client}"`,
];

/**
 * A bash script for the Azure CLI that registers the app, prints where an admin consents, and writes
 * the finished config.json beside itself. It changes nothing that is there already.
 */
export const azureCliScript = (registration: Registration): string => {
  const { name, cloud } = registration;
  const graph = `https://${CLOUDS[cloud].graphHost}/v1.0`;
  const consent = consentAddress(registration);
  const sameName = `displayName eq '${name.replaceAll("'", "''")}'`;
  return [
    "#!/usr/bin/env bash",
    "# Registers the sign-in guide in Microsoft Entra, once. You need the Azure CLI (az) and the role",
    "# Application Developer or more; whoever consents for everybody needs more than that.",
    "set -euo pipefail",
    "",
    `if [ "$(az cloud show --query name --output tsv)" != ${bashText(CLI_CLOUDS[cloud])} ]; then`,
    `    echo 'First: az cloud set --name ${CLI_CLOUDS[cloud]}, then az login.' >&2`,
    "    exit 1",
    "fi",
    "if ! tenant=$(az account show --query tenantId --output tsv); then",
    "    echo 'First: az login --allow-no-subscriptions' >&2",
    "    exit 1",
    "fi",
    "if [ -e config.json ]; then",
    "    echo 'There is a config.json here already: go to another folder, or move it.' >&2",
    "    exit 1",
    "fi",
    "",
    `known=$(az ad app list --filter ${bashText(sameName)} --query '[].appId' --output tsv)`,
    'if [ -n "$known" ]; then',
    '    echo "An app of this name is there already, and stays as it is: $known" >&2',
    "    exit 1",
    "fi",
    "",
    "client=$(az rest --method POST \\",
    `    --url ${bashText(`${graph}/applications`)} \\`,
    "    --headers 'Content-Type=application/json' \\",
    `    --body ${bashText(JSON.stringify(applicationOf(registration)))} \\`,
    "    --query appId --output tsv)",
    "az rest --method POST \\",
    `    --url ${bashText(`${graph}/servicePrincipals`)} \\`,
    "    --headers 'Content-Type=application/json' \\",
    `    --body "{\\"appId\\":\\"$client\\"}" --output none`,
    "",
    `config=${bashText(configText(registration))}`,
    ...filled("config"),
    "printf '%s\\n' \"$config\" > config.json",
    "",
    'echo "Registered as $client in the tenant $tenant; config.json is written."',
    ...(consent === undefined
      ? []
      : [
          `consent=${bashText(consent)}`,
          ...filled("consent"),
          "echo 'An admin consents for everybody here:'",
          'echo "$consent"',
        ]),
    "",
  ].join("\n");
};
