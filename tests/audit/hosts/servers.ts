import type { Need } from "../audit.ts";
import type { Place, Server } from "./server.ts";

// Debian's servers, each told to include the preset just as the README tells people to.

const lines = (...texts: readonly string[]): string => `${texts.join("\n")}\n`;

const user = process.getuid?.() === 0 ? ["user www-data;"] : [];

export const nginx: Server = {
  settings: ({ room, port, tls, site, hosting }) =>
    lines(
      ...user,
      "load_module /usr/lib/nginx/modules/ngx_http_brotli_filter_module.so;",
      "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;",
      `pid ${room}/pid;`,
      `error_log ${room}/error.log;`,
      "daemon off;",
      "events {}",
      "http {",
      "include /etc/nginx/mime.types;",
      `access_log off; client_body_temp_path ${room}/body;`,
      "server {",
      `listen 127.0.0.1:${port}${tls ? " ssl http2" : ""};`,
      ...(tls ? [`ssl_certificate ${tls.certificate}; ssl_certificate_key ${tls.key};`] : []),
      `set $second_step ${site};`,
      `include ${hosting}/nginx/second-step.conf;`,
      "}}",
    ),
  command: (file) => ["/usr/sbin/nginx", "-c", file, "-e", "stderr"],
};

const MODULES = [
  ...["mpm_event", "authz_core", "alias", "brotli", "deflate", "dir", "filter", "headers", "mime"],
  ...["rewrite", "socache_shmcb", "ssl"],
];

const apacheWith =
  (site: (place: Place) => readonly string[]): Server["settings"] =>
  (place) =>
    lines(
      ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      "User www-data",
      "Group www-data",
      `ServerRoot ${place.room}`,
      `PidFile ${place.room}/pid`,
      `ErrorLog ${place.room}/error.log`,
      "ServerName localhost",
      "TypesConfig /etc/mime.types",
      `Listen 127.0.0.1:${place.port}`,
      `<VirtualHost *:${place.port}>`,
      ...(place.tls
        ? [
            "SSLEngine on",
            `SSLCertificateFile ${place.tls.certificate}`,
            `SSLCertificateKeyFile ${place.tls.key}`,
          ]
        : []),
      ...site(place),
      "</VirtualHost>",
    );

const startApache: Server["command"] = (file) => ["/usr/sbin/apache2", "-f", file, "-DFOREGROUND"];

export const apache: Server = {
  settings: apacheWith(({ site, hosting }) => [
    `Define SECOND_STEP ${site}`,
    `Include ${hosting}/apache/second-step.conf`,
  ]),
  command: startApache,
};

/** A host that only lets people have an .htaccess. */
export const sharedApache: Server = {
  settings: apacheWith(({ site, base }) => [
    base === "/" ? `DocumentRoot ${site}` : `Alias ${base.slice(0, -1)} ${site}`,
    `<Directory ${site}>`,
    "AllowOverride FileInfo Options Indexes",
    "Require all granted",
    "</Directory>",
  ]),
  command: startApache,
};

export const caddy: Server = {
  settings: ({ port, tls, site, base, hosting }) =>
    lines(
      "{",
      "admin off",
      "auto_https off",
      "}",
      `${tls ? "https" : "http"}://localhost:${port} {`,
      "bind 127.0.0.1",
      ...(tls ? [`tls ${tls.certificate} ${tls.key}`] : []),
      `root ${base}* ${site}`,
      `import ${hosting}/caddy/second-step.caddy`,
      "}",
    ),
  command: (file) => ["/usr/bin/caddy", "run", "--adapter", "caddyfile", "--config", file],
};

const MODULE = "/usr/lib/nginx/modules/ngx_http_brotli";

export const SERVER_NEEDS: readonly Need[] = [
  { file: "/usr/sbin/nginx", debianPackage: "nginx" },
  { file: `${MODULE}_static_module.so`, debianPackage: "libnginx-mod-http-brotli-static" },
  { file: `${MODULE}_filter_module.so`, debianPackage: "libnginx-mod-http-brotli-filter" },
  { file: "/usr/sbin/apache2", debianPackage: "apache2" },
  { file: "/usr/bin/caddy", debianPackage: "caddy" },
  { file: "/usr/bin/openssl", debianPackage: "openssl" },
];
