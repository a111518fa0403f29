// Words that running prose has and titles, names and publication facts have not, or seldom. Source: the closed word classes of English
// (Quirk et al., A Comprehensive Grammar of the English Language, 2.34–2.42), less those common in titles.

/** Lower-case words that show a finite sentence. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  (
    'is was were are has have had been be being that this these those which who whom whose it they ' +
    'them he she would could might may should must can cannot does did do not while although though ' +
    'however because also when where thus therefore hence whereas if since yet argues argued notes ' +
    'noted states stated provides provided says said held holds found finds explains explained ' +
    'describes described discusses discussed considers considered refers referred suggests suggested ' +
    'emphasizes emphasized stresses stressed recognizes recognized calls called requested applies ' +
    'applied became remains appears means shows showed concluded concludes observed observes ' +
    'bore came took began gave wrote led argue wrote writes contends contended claims claimed ' +
    'follows followed goes went uses used rose fell voted abstained echoes echoed repeats repeated reflects reflected draws drew ' +
    'reaffirmed affirmed recalled defines defined requires required guarantees guaranteed'
  ).split(' '),
);

/** Words with which a sentence of comment begins; lower case. */
export const COMMENT_OPENERS: ReadonlySet<string> = new Set(
  (
    'this these those it its they he she we i there here although though however while because since if when where as such thus therefore hence indeed moreover furthermore nevertheless nonetheless yet but according some many most several few both all another other note note: interestingly similarly likewise conversely ' +
    'today later after before during following prior unlike like despite under within among between beyond by at on in for to from with without one two three four five what why how whether not no only even my our their his her'
  ).split(' '),
);
