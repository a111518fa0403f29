// Words that a journal's or a newspaper's name turns on. Source: The Bluebook (21st ed.), tables T6 and T13 (words and abbreviations of periodical titles);
// OSCOLA 4th ed., 3.3 (journals without full stops); the newspapers and agencies most cited in English.

/** A word that journals' names have: lower case, full stops removed. */
export const JOURNAL_WORDS: ReadonlySet<string> = new Set(
  (
    'l law laws acta juridica review rev revista revue journal j jour quarterly q qtly qtrly yearbook yb ybk annual annals ann bulletin bull studies stud proceedings proc recueil rec rdc rcadi cours record courier zeitschrift archiv zaörv rgdip rbdi ' +
    'forum forschung affairs aff magazine mag digest gazette gaz papers transactions trans reports notes monitor perspectives persp quart clq iclq ajil ejil bybil byil hrq nqhr ehrlr mlr lqr clj ojls ilm nilr asil hrlr jicj icon hilj ljil hague letters ethics philosophy history economics organization politics policy science sciences ' +
    'world third social human rights development international internet security peace foreign signs daedalus dædalus nature lancet past present millennium'
  ).split(' '),
);

/** Newspapers, agencies and news services; lower case. A container that is one of them makes its citation news. */
export const NEWS_NAMES =
  /^(?:the )?(?:new york times|n\.?y\.? times|n\.? y\.? times|times of \w+|washington post|wash\. post|wall street journal|wall st\. j\.?|los angeles times|l\.?a\.? times|guardian|observer|times|sunday times|daily telegraph|telegraph|independent|financial times|fin\. times|economist|le monde|le figaro|le temps|libération|die zeit|der spiegel|frankfurter allgemeine(?: zeitung)?|süddeutsche zeitung|neue zürcher zeitung|el país|el mundo|la repubblica|corriere della sera|people['’]?s daily(?: online)?|china daily|global times|xinhua(?:net)?(?: news(?: agency)?)?|xinhuanet|guangming daily|south china morning post|un news(?: cent(?:re|er))?|united nations news(?: cent(?:re|er))?|bbc(?: news)?(?: online)?|cnn|reuters|associated press|ap|afp|agence france-presse|al[ -]jazeera(?: english)?|npr|usa today|u\.s\. news(?: & world report)?|newsweek|time(?: magazine)?|the nation|the atlantic|bloomberg|politico|the hindu|hindustan times|indian express|dawn|irish times|sydney morning herald|the age|the australian|globe and mail|globe & mail|toronto star|boston globe|b\. globe|chicago tribune|chi\. trib\.?|miami herald|san francisco chronicle|s\.f\. chron\.?|christian science monitor|christian sci\. monitor|int['’]?l herald trib(?:une|\.)?|international herald tribune|haaretz|ha['’]aretz|jerusalem post|daily nation|mail & guardian|the citizen|japan times|asahi shimbun|straits times|moscow times|pravda|izvestia|tass|evening standard|daily mail|mirror|sun|huffington post|huffpost|vox|deutsche welle|france 24|euronews|sky news|(?:abc|cbs|nbc|fox) news|the diplomat|caixin(?: global)?|kyodo(?: news)?|yonhap|anadolu(?: agency)?|interfax|inter press service|devex|axios|the hill|propublica|the intercept|der standard|die welt|taz|la nación|o globo|folha de s\.? ?paulo|the east african|premium times|gulf news|arab news|bangkok post|nikkei(?: asia)?|korea herald|new straits times|(?:le )?monde diplomatique|international new york times|new yorker|new york review of books|n\.y\. rev\. books|london review of books|slate|salon|forbes|fortune|businessweek|foreign policy)$/i;

/** Journals on the web that are cited by day and address. */
export const BLOG_NAMES =
  /^(?:ejil:? ?talk!?|opinio juris|just security|verfassungsblog|völkerrechtsblog|lawfare|afronomicslaw|oxford human rights hub|ohrh blog|asil insights?|articles of war|intlawgrrls|uk human rights blog|strasbourg observers|legal form|rightscast|(?:\p{Lu}[\p{L}&’'-]* ){1,4}blog)$/iu;

/** Endings that make an unknown container a newspaper when a full date follows it. */
export const NEWS_WORDS =
  /\b(?:times|post|daily|herald|tribune|trib\.?|gazette|news|telegraph|chronicle|chron\.?|star|globe|standard|newspaper|observer|mirror|express|zeitung|monde|press|agency|sun|mail|courant|dispatch|examiner|inquirer|sentinel|today|online|weekly)\b/i;
