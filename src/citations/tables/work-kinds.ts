// What a work calls itself in a bracket or between commas: `(Media Release, 2 March 2016)`, `Briefing Paper, January 2017`.
// Source: Australian Guide to Legal Citation (4th ed.), 7.1 and 7.3-7.16; The Chicago Manual of Style (17th ed.), 14.217-14.220.
import type { CitationType } from '../types.ts';

/** Patterns for the words, and the type that they tell. */
export const WORK_KINDS: readonly (readonly [pattern: string, type: CitationType])[] = [
  [String.raw`(?:Media|Press|News) (?:Release|Statement|Advisory|Communiqu[ée])`, 'press-release'],
  [
    String.raw`(?:Opening |Closing |Keynote |Inaugural |Plenary |Public )?(?:Speech|Address|Lecture|Remarks|Keynote)`,
    'speech',
  ],
  [
    String.raw`(?:Web ?[Pp]age|Web ?[Ss]ite|Blog(?: [Pp]ost)?|Forum Post|Web Document|Online Post)`,
    'web-page',
  ],
  [String.raw`(?:Appellate Body|Panel) Report|Report of the (?:Appellate Body|Panel)`, 'case'],
  [
    String.raw`(?:(?:Final|Interim|Annual|Technical|Research|Country|Mission|Expert|Summary) )?(?:Report|Submission|Fact ?[Ss]heet|Survey)`,
    'report',
  ],
  [
    String.raw`(?:Policy )?(?:Background|Briefing|Conference|Consultation|Discussion|Issues|Occasional|Options|Parliamentary|Policy|Position|Research|Technical|Working|White|Green) (?:Paper|Brief|Note)`,
    'report',
  ],
];
