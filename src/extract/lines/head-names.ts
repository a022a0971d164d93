/** Over the names of a table's rows: what each row is. */
const ofRows =
  /^(?:(?:name of|type of|names?|the) )?(?:\p{L}[\p{L}’'-]{1,16} ){0,2}(?:services?|service areas?|sites?|locations?|wards?|offices?|teams?|departments?|directorates?|schools?|librar(?:y|ies)|centres?|buildings?|streets?|roads?|towns?|villages?|areas?|categor(?:y|ies)|types?|items?|descriptions?|measures?|indicators?|channels?|systems?|products?|suppliers?|providers?|contractors?|contracts?|roles?|posts?|job titles?|grades?|bands?|reasons?|outcomes?|status(?:es)?|projects?|schemes?|functions?|activit(?:y|ies)|makes?|models?|vehicles?|species|parks?|car parks?|companies|company|organisations?|tools?|software|applications?|websites?|names?|titles?|ages?|age groups?|years?|financial years?|periods?|months?|quarters?|dates?|days?)$/iu;
/** `Quay | Contractor`: a word or two, where what stands beside it is a column's name alone. */
const ofAny = /^\p{Lu}[\p{L}’'-]{2,16}(?: \p{L}{2,16})?$/u;
const ofSaid =
  /^(?:(?:name of|the|current|main) )?(?:suppliers?|providers?|contractors?|vendors?|products?|software|owners?|operators?|managers?|outcomes?|status|reasons?|opening hours|address|start date|end date)$/i;
/** Over what is said of each row. */
const ofValues =
  /^(?:(?:name of|type of|the|current|main|annual|total|yearly) )?(?:\p{L}[\p{L}’'-]{1,16} ){0,2}(?:suppliers?|providers?|contractors?|products?|systems?|software|vendors?|owners?|managers?|status|outcomes?|results?|types?|methods?|details?|descriptions?|reasons?|locations?|address(?:es)?|addresses|dates?|start(?:ed)?|starts|ends?|expiry|expires|renewal|terms?|length|frequency|use|in use\??|costs?|values?|amounts?|spend|prices?|totals?|numbers?|counts?|figures?|contracts?|models?|names?|versions?|opening hours|hours|notes?|comments?)$/iu;

/** Whether a row's words are what a writer puts over columns (`Service | Provider`, `Site | Opening hours`), by the words themselves. */
export const areColumnNames = ([first, ...others]: readonly string[]): boolean =>
  first !== undefined &&
  others.length > 0 &&
  first.length < 50 &&
  ((ofRows.test(first) && others.every((text) => text.length < 50 && ofValues.test(text))) ||
    (ofAny.test(first) && others.every((text) => text.length < 30 && ofSaid.test(text))));
