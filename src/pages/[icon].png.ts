import type { APIRoute } from 'astro';
import { type IconName, iconImage, icons } from '../drawing/icon.ts';

const names = Object.keys(icons) as IconName[];

export const getStaticPaths = () => names.map((icon) => ({ params: { icon }, props: { icon } }));

/** The site's icon in the sizes that systems ask for. */
export const GET: APIRoute<{ icon: IconName }> = async ({ props: { icon } }) =>
  new Response(await iconImage(icon), { headers: { 'Content-Type': 'image/png' } });
