/** Words of what an app cost to make. */
export const toBuild =
  /\b(?:develop\w*|buil[dt]\w*|creat\w+|design\w*|set[- ]?up|up[- ]?front|initial\w*|ma[dk]e|making|produc\w+|commission\w*)\b/i;

/** Words of what it costs to keep. */
export const toRun =
  /\b(?:annual\w*|yearly|per annum|p\.?a\b|(?:each|every|per|a|by the) year|maint[a-z]+|running|run|ongoing|keep\w*|support)\b/i;
