import { z } from 'zod';

/**
 * People, organizations, memberships and posts in the shape of the Popolo project's specification
 * (popoloproject.com/specs, in the vocabulary of its JSON serialization). Only the properties that the atlas can fill
 * are used. Ids are those of the atlas; dates are as precise as the source.
 */

const reducedDate = (description: string) =>
  z
    .string()
    .regex(/^[0-9]{4}(-[0-9]{2}){0,2}$/)
    .optional()
    .describe(description);

const links = z
  .array(z.strictObject({ url: z.url(), note: z.string() }))
  .describe('Pages about it: its entry here, its own site.');
const sources = z
  .array(z.strictObject({ url: z.url(), note: z.string() }))
  .describe('Where it is written: the page of the source, and the place in it.');
const otherNames = z.array(
  z.strictObject({ name: z.string(), note: z.string().describe('Language of the name, or `acronym`.') }),
);

const agent = {
  id: z.string().describe('Id of the stakeholder.'),
  name: z.string().describe('Name in the canonical language.'),
  other_names: otherNames,
  links,
};

export const personSchema = z.strictObject({
  ...agent,
  summary: z.string().describe('One or two sentences.'),
});

export const organizationSchema = z.strictObject({
  ...agent,
  abstract: z.string().describe('One or two sentences.'),
  classification: z.string().describe('Kind of stakeholder.'),
  founding_date: reducedDate('When it came into being.'),
  dissolution_date: reducedDate('When it ceased to be.'),
  parent_id: z.string().optional().describe('The body of which it is a part, where it is part of one only.'),
});

export const postSchema = z.strictObject({
  id: z.string().describe('`post:` and the organization, with the title of the post as a slug.'),
  label: z.string().describe('Title of the post in the canonical language.'),
  role: z.string().describe('What the holder is.'),
  organization_id: z.string().describe('The body in which the post is held.'),
});

export const membershipSchema = z.strictObject({
  id: z.string().describe('The member, the field of its record and the place in that list, from 1.'),
  label: z.string().describe('The membership in words.'),
  role: z.string().optional().describe('As what.'),
  member_id: z.string().describe('Who is a member: a person or an organization.'),
  person_id: z.string().optional().describe('The member, where it is a person.'),
  organization_id: z.string().describe('The body.'),
  post_id: z.string().optional().describe('The post through which it is a member.'),
  start_date: reducedDate('Since when.'),
  end_date: reducedDate('Until when.'),
  sources,
});

export const popoloSchema = z
  .strictObject({
    persons: z.array(personSchema),
    organizations: z.array(organizationSchema),
    posts: z.array(postSchema),
    memberships: z.array(membershipSchema),
  })
  .describe('People, organizations, posts and memberships in the shape of the Popolo specification.');

export type Popolo = z.infer<typeof popoloSchema>;
