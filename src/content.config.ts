import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentRoot } from './mdx/content-root.ts';
import { contentLoader } from './mdx/loader.ts';
import { records as models, pages as pagesModel } from './model/collections.ts';
import { translationOf } from './model/translation.ts';

const strings = z.array(z.string());

/** What the store keeps of an entry: its facts, the words of its translations, and what its prose points to. */
const stored = <Schema extends z.ZodType>(facts: Schema) =>
  z.object({
    facts,
    translations: z.record(
      z.string(),
      z.object({ words: translationOf(facts), path: z.string(), hasProse: z.boolean() }),
    ),
    path: z.string(),
    folder: z.string(),
    prose: z.object({
      words: z.int(),
      citations: z.array(z.object({ source: z.string(), at: z.string() })),
      links: strings,
      terms: strings,
      figures: strings,
    }),
    digest: z.string(),
  });

export const collections = {
  topics: defineCollection({
    loader: contentLoader('topics', contentRoot),
    schema: stored(models.topics.schema),
  }),
  issues: defineCollection({
    loader: contentLoader('issues', contentRoot),
    schema: stored(models.issues.schema),
  }),
  positions: defineCollection({
    loader: contentLoader('positions', contentRoot),
    schema: stored(models.positions.schema),
  }),
  stakeholders: defineCollection({
    loader: contentLoader('stakeholders', contentRoot),
    schema: stored(models.stakeholders.schema),
  }),
  instruments: defineCollection({
    loader: contentLoader('instruments', contentRoot),
    schema: stored(models.instruments.schema),
  }),
  programs: defineCollection({
    loader: contentLoader('programs', contentRoot),
    schema: stored(models.programs.schema),
  }),
  events: defineCollection({
    loader: contentLoader('events', contentRoot),
    schema: stored(models.events.schema),
  }),
  figures: defineCollection({
    loader: contentLoader('figures', contentRoot),
    schema: stored(models.figures.schema),
  }),
  sources: defineCollection({
    loader: contentLoader('sources', contentRoot),
    schema: stored(models.sources.schema),
  }),
  glossary: defineCollection({
    loader: contentLoader('glossary', contentRoot),
    schema: stored(models.glossary.schema),
  }),
  corrections: defineCollection({
    loader: contentLoader('corrections', contentRoot),
    schema: stored(models.corrections.schema),
  }),
  replies: defineCollection({
    loader: contentLoader('replies', contentRoot),
    schema: stored(models.replies.schema),
  }),
  pages: defineCollection({ loader: contentLoader('pages', contentRoot), schema: stored(pagesModel.schema) }),
};
