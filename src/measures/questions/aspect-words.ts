/**
 * Words for what is asked of a thing that was named before, and what is done with it: who sells it, for how long, how many use it. A question of
 * these alone is of no other thing.
 */
export const aspectWords: ReadonlySet<string> = new Set(
  [
    // Who.
    'who whom whose which supplier suppliers vendor vendors reseller resellers provider providers contractor contractors company companies firm firms maker makers manufacturer developer developers partner partners name names named called brand owner owners manager managers responsible responsibility lead leads contact contacts alternatives alternative other others another competitors',
    // The agreement.
    'contract contracts contracted agreement agreements term terms length duration start starts started starting begin begins began end ends ended ending expire expires expired expiry run runs renewal renewals renew renewed extend extends extended extension extensions option options review reviewed date dates day tender tendered tendering procure procured procurement procuring framework route award awarded signed signature notice break clause clauses let',
    // How it came and where it is.
    'buy buys bought purchase purchased purchasing acquired hosted host hosting cloud premises premise server servers location located version versions edition module modules upgrade upgraded upgrades set setup installed install installation implemented implement implementation introduced launched consultant consultants consultancy one off initial capital upfront',
    // Who works with it, and how.
    'user users licence licences license licenses licensed seat seats agent agents adviser advisers fte ftes establishment headcount staff department departments team teams directorate directorates service services training trained uses used using use kind type sort mobile accessible integrated integrate integration integrations linked links link data records satisfied satisfaction happy',
    // What is to come.
    'plan plans planned planning replace replaced replacement replacing change changed changing consider considered considering future intend intends intention why reason reasons chosen choose selected any where when long',
  ].flatMap((group) => group.split(' ')),
);
