/** Where requests of the journey go, as paths on the one origin of the demo. */
export const CONFIG = /^\/config\.json/;
export const REACH = /\/\.well-known\/openid-configuration/;
export const AUTHORIZE = /\/oauth2\/v2\.0\/authorize/;
export const TOKEN = /\/oauth2\/v2\.0\/token/;
export const BRIDGE = /^\/redirect\.html/;
export const ME = /\/graph\/v1\.0\/me\?/;
export const METHODS = /\/graph\/v1\.0\/me\/authentication\/methods/;
export const GRAPH = /\/graph\/v1\.0\//;

/** A part of the app by the name of its file. */
export const piece = (name: string): RegExp => new RegExp(`^/assets/${name}-[\\w-]{8}\\.js`);
