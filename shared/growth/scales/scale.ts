/**
 * A behaviour-anchored scale: what is asked, and for each level from 1 to 5 one sentence on what others can see. The
 * sentences name nobody ("Explains …"), so that they fit a self-rating and another person's judgement alike. Written by us.
 */
export type Scale = {
  readonly question: string
  readonly anchors: readonly [string, string, string, string, string]
}

/** The scale of a category, which fits any skill of it, and those that some of its default skills have of their own. */
export type ScaleFamily = { readonly scale: Scale; readonly skills: Readonly<Record<string, Scale>> }
