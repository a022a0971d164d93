/** Says of an answer given before that it stands, and nothing more. */
const which = String.raw`(?:(?:our|the|my|this|that|its|your) )?(?:council['’]?s? )?(?:original |first |initial |earlier |previous )?(?:answers?|response|reply|decision|position|refusal|figures?|outcome)`;
const stands = new RegExp(
  String.raw`^(?:(?:i|we) (?:find|conclude|am satisfied|am content|consider) that )?(?:(?:${which} )?(?:(?:is|are|was|were|has been|remains?) )?(?:still )?(?:upheld|unchanged|the same|correct|right|accurate|stands?|maintained|confirmed)|(?:your |the )?complaint (?:is |was )?(?:not upheld|dismissed|rejected)|no change(?:s| to ${which})?|(?:i|we) have (?:nothing|no more) to add(?: to ${which})?|(?:i|we) (?:uphold|maintain|confirm|agree with|support|endorse|stand by) (?:this|that|it|${which}))(?: (?:in full|as before|above|given|at review|on review))?\.?$`,
  'i',
);

/** Whether words say of an answer given before that it stands, and nothing more. */
export const standsAlone = (text: string): boolean => stands.test(text);
