import { GRAPH_ENVIRONMENTS } from "./graph-environments.ts";
import { powershellText } from "./powershell-quote.ts";
import {
  applicationOf,
  CLIENT_SLOT,
  configText,
  consentAddress,
  type Registration,
  TENANT_SLOT,
} from "./registration.ts";

const filled = (text: string): string =>
  `${powershellText(text)}.Replace('${TENANT_SLOT}', $tenant).Replace('${CLIENT_SLOT}', $client)`;

/**
 * The same as a script for Microsoft Graph PowerShell: registers the app, prints where an admin
 * consents, and writes the finished config.json. It changes nothing that is there already.
 */
export const powershellRegistration = (registration: Registration): string => {
  const consent = consentAddress(registration);
  const sameName = `displayName eq '${registration.name.replaceAll("'", "''")}'`;
  return [
    "#Requires -Version 5.1",
    "#Requires -Modules Microsoft.Graph.Authentication",
    "<#",
    ".SYNOPSIS",
    "Registers the sign-in guide in Microsoft Entra, once. You need the role Application Developer or",
    "more; whoever consents for everybody needs more than that.",
    "#>",
    "[CmdletBinding(SupportsShouldProcess)]",
    "param()",
    "Set-StrictMode -Version Latest",
    "$ErrorActionPreference = 'Stop'",
    "",
    "if (Test-Path -LiteralPath 'config.json') {",
    "    throw 'There is a config.json here already: go to another folder, or move it.'",
    "}",
    `Connect-MgGraph -Environment '${GRAPH_ENVIRONMENTS[registration.cloud]}' -Scopes 'Application.ReadWrite.All' -NoWelcome`,
    "$tenant = (Get-MgContext).TenantId",
    "",
    `$filter = [uri]::EscapeDataString(${powershellText(sameName)})`,
    '$known = Invoke-MgGraphRequest -Method GET -Uri "/v1.0/applications?`$filter=$filter"',
    "if ($known['value'].Count -gt 0) {",
    "    throw \"An app of this name is there already, and stays as it is: $($known['value'][0]['appId'])\"",
    "}",
    "",
    `$body = ${powershellText(JSON.stringify(applicationOf(registration)))}`,
    `if (-not $PSCmdlet.ShouldProcess(${powershellText(registration.name)}, 'Register the app')) { return }`,
    "$app = Invoke-MgGraphRequest -Method POST -Uri '/v1.0/applications' -Body $body -ContentType 'application/json'",
    "$client = $app['appId']",
    "$principal = @{ appId = $client } | ConvertTo-Json",
    "$null = Invoke-MgGraphRequest -Method POST -Uri '/v1.0/servicePrincipals' -Body $principal -ContentType 'application/json'",
    "",
    `$config = ${filled(configText(registration))}`,
    "$file = Join-Path -Path (Get-Location) -ChildPath 'config.json'",
    "# Without a mark at its start, which Out-File of 5.1 would write.",
    "[IO.File]::WriteAllText($file, $config + [Environment]::NewLine)",
    "",
    'Write-Output "Registered as $client in the tenant $tenant; config.json is written."',
    ...(consent === undefined
      ? []
      : [
          `$consent = ${filled(consent)}`,
          "Write-Output 'An admin consents for everybody here:'",
          "Write-Output $consent",
        ]),
    "",
  ].join("\n");
};
