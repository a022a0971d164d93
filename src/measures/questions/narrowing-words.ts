const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** What leads to what a thing is of, for, about or among. */
export const prepositions = words(
  'of for about regarding concerning around at from in on with within into through towards toward across by among amongst between against per as via under behind',
);
export const copulas = words('is are was were been being');
/** Where the words behind a preposition end. */
export const ends = words(
  'and or but than that which who whom what how when where why if is are was were be been being do does did has have had can could will would should may might come comes came go goes went get gets got made make makes take takes took cost costs spend spends spent pay pays paid during over since after before until while',
);
/** Words behind which something is left out, or only taken in. */
export const leavesOut = words('without not excluding except besides minus including include includes plus inclusive');

/** What makes nothing narrower, of whatever it is said. */
export const plainBeside = words(`
  team teams department departments directorate directorates division divisions function functions unit units service services section office offices
  activity activities work works working purposes purpose thing things area areas way ways kind kinds type types sort sorts category categories form forms
  residents resident resident's residents' citizens citizen people person public community communities population households customers customer local
  authorities authority's council's district's borough's county's city city's town's place region
  latest complete completed full whole calendar typical usual normal average given specified stated relevant tax twelve ten six seven eight nine
  corporate central general main own external internal overall dedicated separate specific total combined joint annualised revenue capital gross net actual
  budgeted planned level size scale set aside put pot fund funds money purse resources resource pounds thousand thousands million
  item items line lines heading headings head code ledger account accounts books return accounting statement
  supplier suppliers provider providers vendor vendors third party parties contract contracts outside outsourced house
  question questions request above below following time times period periods date dates day days week weeks moment point end start beginning close
  other others any none some various different individual single separately together again else
  first second third fourth fifth quarter's half halves ended ending number numbers bill
  information data details detail records knowledge basis estimate estimates best terms respect relation regard connection order addition
  vat inflation scope official according apart ownership taxpayer taxpayers upkeep out we us i me my
  run runs ran running hold holds held holding carry carries carried put puts undertake undertaken conduct conducted launch launched open opened issue issued
  send sends sent publish published place placed use uses used using buy bought operate operates operated manage manages managed offer offers offered
  receive receives received keep keeps kept need needs needed ask asks asked serve serves served cover covers covered tell telling
`);

export const months =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** What may stand beside what a measure's questions name without making it another thing. */
interface Narrowing {
  readonly beside: ReadonlySet<string>;
  /** A strange word right behind makes it another thing too: "marketing the pier", "the contact centre's lease". */
  readonly behind?: true;
  /** So does what was done with some of what is counted: "databases that were backed up". */
  readonly done?: true;
}

/** The measures that are often asked of another thing in the same words. */
export const narrowings: Readonly<Record<string, Narrowing>> = {
  'spend.communications': {
    beside: words(
      'engagement consultation media press print printed design publications publishing leaflets posters newsletters social campaigns campaign branding spin doctors glossy services telling digital online electronic channels job jobs including',
    ),
    behind: true,
  },
  'spend.payroll': {
    beside: words(
      'agency temporary workers contractors contractor consultants casual permanent pension pensions national insurance ni interim interims staff employees including oncosts costs',
    ),
  },
  'spend.engagement': {
    beside: words(
      'focus groups group opinion opinions views involvement participation feedback research surveys engaging consulting consultations panels polls running exercises exercise including',
    ),
    behind: true,
  },
  population: {
    beside: words('national census censuses mid ons office statistics plan live lives living there size area'),
  },
  area_sq_km: {
    beside: words(
      'square kilometres kilometers km km2 miles hectares acres land surface administrative geographical boundaries',
    ),
  },
  'surveys.count': {
    beside: words(
      'live formal online completed closed engagement exercises questionnaires place platform platforms tool tools software panel panels website hub views programme',
    ),
  },
  'spend.software_licences': {
    beside: words('it ict computer technology systems applications support maintenance cloud saas soft ware companies'),
  },
  'systems.count': {
    beside: words(
      'business computer register asset computers resident data details property properties ict it software applications databases systems operation live active supported maintained registered recorded listed counted logged owned licensed maintain support hold holds holding total enterprise corporate',
    ),
    done: true,
  },
  'spend.contact_centre': {
    beside: words(
      'telephone phone phones call contact centre center handling access answering helpline staff systems running patient transport served joint including',
    ),
    behind: true,
  },
  'spend.website': {
    beside: words(
      'hosting hosted maintaining maintained support supported design updating keeping host maintain technical online visitors web presence site content development new',
    ),
  },
  'spend.survey_tools': { beside: words('panel panels online views hub run running') },
  'spend.engagement_tools': {
    beside: words('digital web website measuring measure manage drive insight audience online see'),
  },
  'website.visitors': {
    beside: words('unique distinct online telephone total individual reach reaches find using digital'),
  },
};
