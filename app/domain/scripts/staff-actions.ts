/** What a script does for each person of a list. */
export type StaffAction =
  | { readonly kind: "enable-mfa" }
  | {
      readonly kind: "issue-passes";
      readonly lifetimeInMinutes: number;
      readonly isUsableOnce: boolean;
    }
  | { readonly kind: "report" };

export type ActionScript = {
  readonly synopsis: readonly string[];
  /** What Microsoft Graph PowerShell asks an admin to allow it. */
  readonly scopes: readonly string[];
  /** What -WhatIf and the log call it. */
  readonly title: string;
  /** A file beside the log for what comes of it; none where nothing does. */
  readonly results: string | undefined;
  /**
   * Lines for one person, with $user for the person's part of an address; they set $result to 'done'
   * or 'skipped' and $detail to what the log says.
   */
  readonly lines: readonly string[];
};

const request = (method: string, uri: string, rest = ""): string =>
  `Invoke-MgGraphRequest -Method ${method} -Uri "${uri}"${rest}`;

const JSON_BODY = " -Body ($body | ConvertTo-Json) -ContentType 'application/json'";

/**
 * howto-mfa-userstates (2025-07-13) and authentication-update (graph beta, read 2026-11-26): only
 * from "disabled" to "enabled"; Microsoft makes it "enforced" by itself once the person has registered.
 */
const ENABLE: ActionScript = {
  synopsis: [
    "Turns per-user MFA on for the people of a list. Whoever has it on already is left alone.",
    "Do not use it together with Conditional Access or security defaults; where you have a licence for",
    "Conditional Access, a policy there is the better way. Your role: Authentication Policy Administrator.",
  ],
  scopes: ["Policy.ReadWrite.AuthenticationMethod"],
  title: "Turn per-user MFA on",
  results: undefined,
  lines: [
    `$now = ${request("GET", "/beta/users/$user/authentication/requirements")}`,
    "if ($now['perUserMfaState'] -ne 'disabled') {",
    "    $result = 'skipped'",
    "    $detail = \"is $($now['perUserMfaState']) already\"",
    "} elseif ($PSCmdlet.ShouldProcess($address, $title)) {",
    "    $body = @{ perUserMfaState = 'enabled' }",
    `    $null = ${request("PATCH", "/beta/users/$user/authentication/requirements", JSON_BODY)}`,
    "    $result = 'done'",
    "}",
  ],
};

/**
 * A new pass deletes the one before (New-MgUserAuthenticationTemporaryAccessPassMethod, read
 * 2026-11-26), so only one that is over for good is replaced: not one that begins tomorrow.
 */
const passes = ({
  lifetimeInMinutes,
  isUsableOnce,
}: Extract<StaffAction, { kind: "issue-passes" }>): ActionScript => ({
  synopsis: [
    "Issues a Temporary Access Pass to each person of a list. Whoever has one that is not over keeps it.",
    "The passes are written to a file beside the log: hand each to its person alone, then delete the file.",
    "Your role: Authentication Administrator. The pass has to be allowed in Authentication methods.",
  ],
  scopes: ["UserAuthenticationMethod.ReadWrite.All"],
  title: "Issue a Temporary Access Pass",
  results: "passes",
  lines: [
    `$now = ${request("GET", "/v1.0/users/$user/authentication/temporaryAccessPassMethods")}`,
    "if (@($now['value'] | Where-Object { $_['methodUsabilityReason'] -notin 'Expired', 'OneTimeUsed' }).Count -gt 0) {",
    "    $result = 'skipped'",
    "    $detail = 'has a pass already'",
    "} elseif ($PSCmdlet.ShouldProcess($address, $title)) {",
    `    $body = @{ lifetimeInMinutes = ${Math.trunc(lifetimeInMinutes)}; isUsableOnce = $${isUsableOnce} }`,
    `    $pass = ${request("POST", "/v1.0/users/$user/authentication/temporaryAccessPassMethods", JSON_BODY)}`,
    "    [pscustomobject]@{ Address = $address; Pass = $pass['temporaryAccessPass']; Minutes = $pass['lifetimeInMinutes'] } |",
    "        Export-Csv -LiteralPath $Results -Append -NoTypeInformation -Encoding UTF8",
    "    $result = 'done'",
    "}",
  ],
});

const REPORT: ActionScript = {
  synopsis: [
    "Writes down which sign-in methods each person of a list has registered. It changes nothing.",
    "Your role: Authentication Administrator, or Global Reader.",
  ],
  scopes: ["UserAuthenticationMethod.Read.All"],
  title: "Report the registered methods",
  results: "report",
  lines: [
    "$methods = @()",
    '$next = "/v1.0/users/$user/authentication/methods"',
    "while ($next) {",
    "    $page = Invoke-MgGraphRequest -Method GET -Uri $next",
    "    $methods += @($page['value'] | ForEach-Object { $_['@odata.type'] -replace '^#microsoft\\.graph\\.|AuthenticationMethod$' })",
    "    $next = $page['@odata.nextLink']",
    "}",
    "$others = @($methods | Where-Object { $_ -ne 'password' })",
    "[pscustomobject]@{ Address = $address; Registered = $others.Count -gt 0; Methods = $others -join ' ' } |",
    "    Export-Csv -LiteralPath $Results -Append -NoTypeInformation -Encoding UTF8",
    "$result = 'done'",
  ],
};

export const actionScript = (action: StaffAction): ActionScript => {
  switch (action.kind) {
    case "enable-mfa":
      return ENABLE;
    case "issue-passes":
      return passes(action);
    case "report":
      return REPORT;
  }
};
