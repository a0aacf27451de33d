import type { Cloud } from "../clouds.ts";
import { GRAPH_ENVIRONMENTS } from "./graph-environments.ts";
import { powershellList, powershellText } from "./powershell-quote.ts";
import { actionScript, type StaffAction } from "./staff-actions.ts";

export type StaffScript = {
  /** Sign-in addresses (user principal names), each once; whatever they hold, they stay texts. */
  readonly people: readonly string[];
  readonly action: StaffAction;
  readonly cloud: Cloud;
};

/** What a person's turn writes down; never a pass. */
const NOTE = [
  "function Write-Note {",
  "    param([string] $Address, [string] $Result, [string] $Detail)",
  "    [pscustomobject]@{",
  "        Time = (Get-Date).ToUniversalTime().ToString('s') + 'Z'",
  "        Address = $Address",
  "        Result = $Result",
  "        Detail = $Detail",
  "    } | Export-Csv -LiteralPath $Log -Append -NoTypeInformation -Encoding UTF8",
  "}",
];

/**
 * A script for Microsoft Graph PowerShell that does one thing for each person of a list: -WhatIf
 * shows what it would do, a log says what it did, and run again it goes on with whoever is left.
 * It deletes nothing and takes nothing back.
 */
export const staffScript = ({ people, action, cloud }: StaffScript): string => {
  const { synopsis, scopes, title, results, lines } = actionScript(action);
  const file = (name: string): string =>
    `(Join-Path -Path (Get-Location) -ChildPath 'second-step-${action.kind}-${name}.csv')`;
  const scopeList = scopes.map((scope) => powershellText(scope)).join(", ");
  return [
    "#Requires -Version 5.1",
    "#Requires -Modules Microsoft.Graph.Authentication",
    "<#",
    ".SYNOPSIS",
    ...synopsis,
    ".DESCRIPTION",
    "Try it with -WhatIf first. Run it again to go on where it stopped: whoever is done or skipped in the",
    "log is not asked for a second time.",
    "#>",
    "[CmdletBinding(SupportsShouldProcess)]",
    "param(",
    `    [string] $Log = ${file("log")}${results === undefined ? "" : ","}`,
    ...(results === undefined ? [] : [`    [string] $Results = ${file(results)}`]),
    ")",
    "Set-StrictMode -Version Latest",
    "$ErrorActionPreference = 'Stop'",
    "",
    `$title = ${powershellText(title)}`,
    `$people = ${powershellList(people)}`,
    "",
    ...NOTE,
    "",
    "$settled = @{}",
    "if (Test-Path -LiteralPath $Log) {",
    "    foreach ($note in Import-Csv -LiteralPath $Log) {",
    "        if ($note.Result -in 'done', 'skipped') { $settled[$note.Address] = $true }",
    "    }",
    "}",
    "$waiting = @($people | Where-Object { -not $settled.ContainsKey($_) })",
    "",
    `Connect-MgGraph -Environment '${GRAPH_ENVIRONMENTS[cloud]}' -Scopes ${scopeList} -NoWelcome`,
    "",
    "$failed = 0",
    "for ($at = 0; $at -lt $waiting.Count; $at++) {",
    "    $address = $waiting[$at]",
    "    Write-Progress -Activity $title -Status $address -PercentComplete (100 * $at / $waiting.Count)",
    "    $user = [uri]::EscapeDataString($address)",
    "    $result = ''",
    "    $detail = ''",
    "    try {",
    ...lines.map((line) => `        ${line}`),
    "    } catch {",
    "        $failed++",
    "        $result = 'failed'",
    "        $detail = $_.Exception.Message",
    "        Write-Warning ('{0}: {1}' -f $address, $detail)",
    "    }",
    "    if ($result -and -not $WhatIfPreference) { Write-Note -Address $address -Result $result -Detail $detail }",
    "}",
    "Write-Progress -Activity $title -Completed",
    'Write-Output "$($waiting.Count - $failed) of $($waiting.Count) went well; $($settled.Count) were settled before. The log: $Log"',
    "if ($failed -gt 0) { exit 1 }",
    "",
  ].join("\n");
};
