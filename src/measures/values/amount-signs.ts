/** Beside an amount that is paid once. */
export const oneOff =
  /\b(?:set[- ]?up|initial|one[- ]?off|implement(?:ation|ed|ing)?|develop(?:ment|ed|ing)?|build|building|built|creating|making (?:it|the app|this)|to make|to produce|up[- ]?front|at the start|capital|to create|install(?:ation)?|purchase|migration|design)\b/i;

/** Beside what is paid once whatever it is for, and is no piece of a year's sum. */
export const onceOnly =
  /\b(?:set[- ]?up|initial(?:ly)?|one[- ]?off|once|implementation|to implement|up[- ]?front|installation|to install|migration|training)\b/i;

/** Beside one that is paid each year. */
export const yearly =
  /\b(?:annual(?:ly)?|yearly|per annum|p\.?a\b|per year|by the year|a year|each year|ongoing|maintenance|maintain|recurring|licen[cs]e|subscription|support|hosting|running)\b/i;

/** Beside the sum of all others. */
export const total =
  /\b(?:totals?|totalling|overall|altogether|combined|in all|(?<!\b(?:of|from|within|in) (?:that|this|the|which) )(?<!\ba )sum)\b(?! (?:includes?|included|takes? in|took in|contains?|allows? for)\b)|=\s*$/i;

/** Beside what is part of a sum, or what it is compared with. */
export const parts =
  /\b(?:of which|of this|of that|of these|which (?:pays|funds|covers|pay|fund|cover)|covering|pays for|includ(?:es|ing|ed)|takes? in|took in|compris(?:es|ing|ed)|made up of|consisting|broken down|within this|down from|up from|compared (?:with|to)|against|income|grant|saving|savings|increase|previous)\b/i;

/** Beside what comes on top of a sum. */
export const extra = /\b(?:plus|additional|further)\b/i;
