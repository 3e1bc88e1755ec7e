/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The day of the build, `YYYY-MM-DD` (`scripts/integrations/build-day.ts`); null where nothing tells it. */
  readonly ATLAS_TODAY: string | null;
}
