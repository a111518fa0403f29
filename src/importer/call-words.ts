// English words round numbers that are no calls: what numbers its successor, what is counted, what joins.

/** Words that number what follows, small or capital: `article 22`, `Chapter 3`. */
const REFERRING = new Set(
  `article articles art arts section sections sec secs para paras paragraph paragraphs page pages p pp no nos number numbers vol vols
  volume volumes chapter chapters ch chap table tables figure figures fig figs rule rules clause clauses item items line lines
  note notes footnote footnotes n nn fn column cols col doc docs add rev corr exhibit aged circa approximately nearly almost
  some over under than least most every only just total exactly roughly up eq equation theorem lemma ref refs isbn issn cn`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Words that do so only where they are written like a name: `Protocol 12`, `March 20`, but `the protocol 12`. */
const REFERRING_NAMES = new Set(
  `Part Parts Annex Annexes Appendix Resolution Resolutions Res Principle Principles Protocol Goal Goals Target Title Amendment
  Amendments Schedule Regulation Regulations Directive Session Meeting Group Phase Stage Step Tier Level Type Class Category Version
  Box Map Chart Plate Room Grade Act Bill Order Law Decree Case Cases Sub Recommendation Recommendations Question Form Series World War
  Day Week Year Covid Apollo Windows Definition Sample Experiment Study Model Hypothesis Formula Cap Stat January February March
  April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Words after which a number counts something: `of 27 members`. */
export const FUNCTION_WORDS = new Set(
  `a an the of in on at by for to from with between and or nor but than as is are was were be been has have had all its their his her our
  these those this that which who only another other any each every both either first last next per into within after before until since
  through during against among if when while where because plus minus times equals includes including contains containing comprising
  about only then also not no will would can could shall should may might must`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** A month after a number: `20 March`. */
export const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/;
/** What is counted after a number. */
export const UNITS =
  /^(?:per ?cent|percent|%|°|million|billion|trillion|thousand|hundred|dozen|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|km|kg|cm|mm|m|g|ml|miles?|metres?|meters?|kilomet|kilogram|hectares?|acres?|tonnes?|tons?|feet|foot|inch|degrees?|pages?|vols?|volumes?|a\.m|p\.m|am\b|pm\b|U\.S\.C|U\.S\.|U\.N\.T\.S|F\.\s?\dd|F\. ?Supp|S\. ?Ct|Stat\.|C\.F\.R|Fed\. Reg|I\.L\.M|I\.C\.J|Cal\.|N\.Y\.|N\.E\.|P\.\dd|So\.|dollars?|euros?|pounds?|cents?|people|persons|women|men|children|countries|states|nations|members?|delegat\p{L}+|votes?|articles?|paragraphs?|chapters?|sections?|goals?|participants?|respondents?|cases|judges|groups|percentage|points?|out of|of the|of \d)/iu;
/** An abbreviation that numbers what follows, at the end of a text. */
export const ABBREVIATION =
  /(?:^|[\s(/])(?:[Aa]rts?|[Ss]ecs?|[Pp]aras?|pp?|PP?|[Nn]os?|[Vv]ols?|[Cc]h(?:ap)?s?|[Ff]igs?|[Rr]es|[Dd]ocs?|nn?|[Ff]n|[Cc]ols?|[Pp]ts?|[Ss]tat|[Aa]dd|[Rr]ev|[Cc]orr|CN|[Ss]ub|[Aa]pp|[Ee]q|[Rr]ef|Gen|Eur|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[Cc]a?|v|vs|approx|St|Mt|Dr|Mr|Mrs|Prof|[A-Z])\.$/;

/** True for a word that numbers what follows it. */
export function refersTo(word: string): boolean {
  return REFERRING.has(word.toLowerCase()) || REFERRING_NAMES.has(word);
}
