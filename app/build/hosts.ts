import { CLOUD_IDS, CLOUDS, type Cloud } from "../domain/clouds.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";

const inCloud = (cloud: Cloud): readonly string[] => [
  `https://${CLOUDS[cloud].signInHost}`,
  `https://${CLOUDS[cloud].graphHost}`,
];

/** Whom the pages may ask beside their own host before they are stamped: Microsoft in every cloud. */
export const EVERY_HOST: readonly string[] = [...new Set(CLOUD_IDS.flatMap(inCloud))];

/** Whom the pages of one organisation may ask; nobody where no one signs in. */
export const hostsOf = ({ signIn, demo }: RuntimeConfig): readonly string[] =>
  signIn === undefined || demo !== undefined ? [] : inCloud(signIn.cloud);
