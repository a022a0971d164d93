/** England's counties and their districts. How a line is written: `../authority-lines.ts`. */
export const englandShires = `
# England | East of England | Cambridgeshire
county
E10000003 | Cambridgeshire County Council
district
E07000008 | Cambridge City Council
E07000009 | East Cambridgeshire District Council | eastcambs.gov.uk | East Cambs
E07000010 | Fenland District Council
E07000011 | Huntingdonshire District Council
E07000012 | South Cambridgeshire District Council | scambs.gov.uk | South Cambs

# England | East Midlands | Derbyshire
county
E10000007 | Derbyshire County Council
district
E07000032 | Amber Valley Borough Council
E07000033 | Bolsover District Council
E07000034 | Chesterfield Borough Council
E07000035 | Derbyshire Dales District Council
E07000036 | Erewash Borough Council
E07000037 | High Peak Borough Council
E07000038 | North East Derbyshire District Council | ne-derbyshire.gov.uk | NE Derbyshire
E07000039 | South Derbyshire District Council | southderbyshire.gov.uk south-derbys.gov.uk

# England | South West | Devon
county
E10000008 | Devon County Council
district
E07000040 | East Devon District Council
E07000041 | Exeter City Council
E07000042 | Mid Devon District Council
E07000043 | North Devon District Council | | North Devon Council
E07000044 | South Hams District Council | southhams.gov.uk swdevon.gov.uk
E07000045 | Teignbridge District Council
E07000046 | Torridge District Council
E07000047 | West Devon Borough Council | westdevon.gov.uk swdevon.gov.uk

# England | South East | East Sussex
county
E10000011 | East Sussex County Council
district
E07000061 | Eastbourne Borough Council | eastbourne.gov.uk lewes-eastbourne.gov.uk
E07000062 | Hastings Borough Council
E07000063 | Lewes District Council | lewes.gov.uk lewes-eastbourne.gov.uk
E07000064 | Rother District Council
E07000065 | Wealden District Council

# England | East of England | Essex
county
E10000012 | Essex County Council | essex.gov.uk essexcc.gov.uk
district
E07000066 | Basildon Borough Council
E07000067 | Braintree District Council
E07000068 | Brentwood Borough Council
E07000069 | Castle Point Borough Council
E07000070 | Chelmsford City Council
E07000071 | Colchester City Council | | Colchester Borough Council
E07000072 | Epping Forest District Council | eppingforestdc.gov.uk
E07000073 | Harlow District Council | | Harlow Council
E07000074 | Maldon District Council
E07000075 | Rochford District Council
E07000076 | Tendring District Council | tendringdc.gov.uk tendring.gov.uk
E07000077 | Uttlesford District Council

# England | South West | Gloucestershire
county
E10000013 | Gloucestershire County Council
district
E07000078 | Cheltenham Borough Council
E07000079 | Cotswold District Council
E07000080 | Forest of Dean District Council | fdean.gov.uk
E07000081 | Gloucester City Council
E07000082 | Stroud District Council
E07000083 | Tewkesbury Borough Council

# England | South East | Hampshire
county
E10000014 | Hampshire County Council | hants.gov.uk hampshire.gov.uk
district
E07000084 | Basingstoke and Deane Borough Council | basingstoke.gov.uk | Basingstoke
E07000085 | East Hampshire District Council | easthants.gov.uk | East Hants
E07000086 | Eastleigh Borough Council
E07000087 | Fareham Borough Council
E07000088 | Gosport Borough Council
E07000089 | Hart District Council
E07000090 | Havant Borough Council
E07000091 | New Forest District Council | newforest.gov.uk nfdc.gov.uk
E07000092 | Rushmoor Borough Council
E07000093 | Test Valley Borough Council
E07000094 | Winchester City Council

# England | East of England | Hertfordshire
county
E10000015 | Hertfordshire County Council | hertfordshire.gov.uk hertscc.gov.uk | Herts
district
E07000095 | Broxbourne Borough Council | | =Borough of Broxbourne
E07000096 | Dacorum Borough Council
E07000242 E07000097 | East Hertfordshire District Council | eastherts.gov.uk | East Herts
E07000098 | Hertsmere Borough Council
E07000099 | North Hertfordshire District Council | north-herts.gov.uk | North Herts
E07000240 E07000100 | St Albans City and District Council
E07000243 E07000101 | Stevenage Borough Council
E07000102 | Three Rivers District Council
E07000103 | Watford Borough Council
E07000241 E07000104 | Welwyn Hatfield Borough Council | welhat.gov.uk

# England | South East | Kent
county
E10000016 | Kent County Council
district
E07000105 | Ashford Borough Council
E07000106 | Canterbury City Council
E07000107 | Dartford Borough Council
E07000108 | Dover District Council
E07000109 | Gravesham Borough Council
E07000110 | Maidstone Borough Council
E07000111 | Sevenoaks District Council
E07000112 | Folkestone and Hythe District Council | folkestone-hythe.gov.uk shepway.gov.uk | Shepway
E07000113 | Swale Borough Council
E07000114 | Thanet District Council
E07000115 | Tonbridge and Malling Borough Council | tmbc.gov.uk
E07000116 | Tunbridge Wells Borough Council

# England | North West | Lancashire
county
E10000017 | Lancashire County Council
district
E07000117 | Burnley Borough Council
E07000118 | Chorley Borough Council
E07000119 | Fylde Borough Council
E07000120 | Hyndburn Borough Council | hyndburnbc.gov.uk
E07000121 | Lancaster City Council
E07000122 | Pendle Borough Council
E07000123 | Preston City Council
E07000124 | Ribble Valley Borough Council
E07000125 | Rossendale Borough Council | rossendale.gov.uk rossendalebc.gov.uk
E07000126 | South Ribble Borough Council
E07000127 | West Lancashire Borough Council | westlancs.gov.uk | West Lancs
E07000128 | Wyre Borough Council | | Wyre Council

# England | East Midlands | Leicestershire
county
E10000018 | Leicestershire County Council | leics.gov.uk | Leics
district
E07000129 | Blaby District Council
E07000130 | Charnwood Borough Council
E07000131 | Harborough District Council
E07000132 | Hinckley and Bosworth Borough Council | hinckley-bosworth.gov.uk
E07000133 | Melton Borough Council
E07000134 | North West Leicestershire District Council | nwleicestershire.gov.uk nwleics.gov.uk | NW Leicestershire; North West Leics
E07000135 | Oadby and Wigston Borough Council | oadby-wigston.gov.uk

# England | East Midlands | Lincolnshire
county
E10000019 | Lincolnshire County Council
district
E07000136 | Boston Borough Council
E07000137 | East Lindsey District Council | e-lindsey.gov.uk
E07000138 | City of Lincoln Council
E07000139 | North Kesteven District Council | n-kesteven.gov.uk
E07000140 | South Holland District Council | sholland.gov.uk
E07000141 | South Kesteven District Council
E07000142 | West Lindsey District Council | west-lindsey.gov.uk

# England | East of England | Norfolk
county
E10000020 | Norfolk County Council
district
E07000143 | Breckland District Council | | Breckland Council
E07000144 | Broadland District Council | broadland.gov.uk southnorfolkandbroadland.gov.uk
E07000145 | Great Yarmouth Borough Council | great-yarmouth.gov.uk
E07000146 | Borough Council of King's Lynn and West Norfolk | west-norfolk.gov.uk | West Norfolk; =BCKLWN
E07000147 | North Norfolk District Council | north-norfolk.gov.uk
E07000148 | Norwich City Council
E07000149 | South Norfolk District Council | south-norfolk.gov.uk s-norfolk.gov.uk southnorfolkandbroadland.gov.uk | South Norfolk Council

# England | East Midlands | Nottinghamshire
county
E10000024 | Nottinghamshire County Council | nottscc.gov.uk nottinghamshire.gov.uk | Notts
district
E07000170 | Ashfield District Council | ashfield.gov.uk ashfield-dc.gov.uk
E07000171 | Bassetlaw District Council
E07000172 | Broxtowe Borough Council
E07000173 | Gedling Borough Council
E07000174 | Mansfield District Council
E07000175 | Newark and Sherwood District Council | newark-sherwooddc.gov.uk nsdc.info
E07000176 | Rushcliffe Borough Council

# England | South East | Oxfordshire
county
E10000025 | Oxfordshire County Council
district
E07000177 | Cherwell District Council | cherwell.gov.uk cherwell-dc.gov.uk
E07000178 | Oxford City Council
E07000179 | South Oxfordshire District Council | southoxon.gov.uk southandvale.gov.uk | South Oxon
E07000180 | Vale of White Horse District Council | whitehorsedc.gov.uk southandvale.gov.uk
E07000181 | West Oxfordshire District Council | westoxon.gov.uk | West Oxon

# England | West Midlands | Staffordshire
county
E10000028 | Staffordshire County Council
district
E07000192 | Cannock Chase District Council | cannockchasedc.gov.uk
E07000193 | East Staffordshire Borough Council | eaststaffsbc.gov.uk eaststaffs.gov.uk | East Staffs
E07000194 | Lichfield District Council | lichfielddc.gov.uk lichfield.gov.uk
E07000195 | Newcastle-under-Lyme Borough Council | newcastle-staffs.gov.uk | Newcastle
E07000196 | South Staffordshire Council | sstaffs.gov.uk | South Staffs
E07000197 | Stafford Borough Council | staffordbc.gov.uk
E07000198 | Staffordshire Moorlands District Council | staffsmoorlands.gov.uk | Staffs Moorlands
E07000199 | Tamworth Borough Council

# England | East of England | Suffolk
county
E10000029 | Suffolk County Council
district
E07000200 | Babergh District Council | babergh.gov.uk baberghmidsuffolk.gov.uk
E07000202 | Ipswich Borough Council
E07000203 | Mid Suffolk District Council | midsuffolk.gov.uk baberghmidsuffolk.gov.uk
E07000244 | East Suffolk Council
E07000245 | West Suffolk Council

# England | South East | Surrey
county
E10000030 | Surrey County Council | surreycc.gov.uk surrey.gov.uk
district
E07000207 | Elmbridge Borough Council
E07000208 | Epsom and Ewell Borough Council | epsom-ewell.gov.uk
E07000209 | Guildford Borough Council
E07000210 | Mole Valley District Council
E07000211 | Reigate and Banstead Borough Council | reigate-banstead.gov.uk
E07000212 | Runnymede Borough Council
E07000213 | Spelthorne Borough Council
E07000214 | Surrey Heath Borough Council
E07000215 | Tandridge District Council
E07000216 | Waverley Borough Council
E07000217 | Woking Borough Council

# England | West Midlands | Warwickshire
county
E10000031 | Warwickshire County Council
district
E07000218 | North Warwickshire Borough Council | northwarks.gov.uk | North Warks
E07000219 | Nuneaton and Bedworth Borough Council | nuneatonandbedworth.gov.uk
E07000220 | Rugby Borough Council
E07000221 | Stratford-on-Avon District Council | stratford.gov.uk stratford-dc.gov.uk | Stratford upon Avon
E07000222 | Warwick District Council | warwickdc.gov.uk

# England | South East | West Sussex
county
E10000032 | West Sussex County Council
district
E07000223 | Adur District Council | adur.gov.uk adur-worthing.gov.uk
E07000224 | Arun District Council
E07000225 | Chichester District Council
E07000226 | Crawley Borough Council
E07000227 | Horsham District Council
E07000228 | Mid Sussex District Council
E07000229 | Worthing Borough Council | worthing.gov.uk adur-worthing.gov.uk

# England | West Midlands | Worcestershire
county
E10000034 | Worcestershire County Council
district
E07000234 | Bromsgrove District Council | bromsgrove.gov.uk bromsgroveandredditch.gov.uk
E07000235 | Malvern Hills District Council
E07000236 | Redditch Borough Council | redditchbc.gov.uk redditch.gov.uk bromsgroveandredditch.gov.uk
E07000237 | Worcester City Council
E07000238 | Wychavon District Council
E07000239 | Wyre Forest District Council | wyreforestdc.gov.uk
`;
