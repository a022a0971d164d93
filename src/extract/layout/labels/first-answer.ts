const firstLabel =
  /^(?:(?:our |the |your )?(?:first|original|initial|previous|earlier) (?:answer|response|reply|decision)|(?:we|the council) (?:first|originally|initially) (?:said|answered))$/i;

/** Whether a label is that of a first answer, which a review tells again. */
export const tellsFirst = (label: string): boolean => firstLabel.test(label);
