/** England's unitary, metropolitan and London boroughs, where one council does the work of both tiers. How a line is written: `../authority-lines.ts`. */
export const englandSingleTier = `
# England | North East
unitary
E06000001 | Hartlepool Borough Council
E06000002 | Middlesbrough Borough Council | | Middlesbrough Council
E06000003 | Redcar and Cleveland Borough Council | redcar-cleveland.gov.uk
E06000004 | Stockton-on-Tees Borough Council | stockton.gov.uk | Stockton
E06000005 | Darlington Borough Council
E06000047 | Durham County Council | | County Durham
E06000057 E06000048 | Northumberland County Council
metropolitan
E08000021 | Newcastle City Council | newcastle.gov.uk | Newcastle upon Tyne
E08000022 | North Tyneside Council | | North Tyneside Metropolitan Borough Council
E08000023 | South Tyneside Council | | South Tyneside Metropolitan Borough Council
E08000024 | Sunderland City Council
E08000037 E08000020 | Gateshead Metropolitan Borough Council | | Gateshead Council

# England | North West
unitary
E06000006 | Halton Borough Council
E06000007 | Warrington Borough Council
E06000008 | Blackburn with Darwen Borough Council | blackburn.gov.uk | Blackburn
E06000009 | Blackpool Borough Council | | Blackpool Council
E06000049 | Cheshire East Council | | Cheshire East Borough Council
E06000050 | Cheshire West and Chester Council | cheshirewestandchester.gov.uk | Cheshire West; =CWAC
E06000063 | Cumberland Council
E06000064 | Westmorland and Furness Council | westmorlandandfurness.gov.uk
metropolitan
E08000001 | Bolton Metropolitan Borough Council | | Bolton Council
E08000002 | Bury Metropolitan Borough Council | | Bury Council
E08000003 | Manchester City Council
E08000004 | Oldham Metropolitan Borough Council | | Oldham Council
E08000005 | Rochdale Metropolitan Borough Council | | Rochdale Borough Council
E08000006 | Salford City Council
E08000007 | Stockport Metropolitan Borough Council | | Stockport Council
E08000008 | Tameside Metropolitan Borough Council | | Tameside Council
E08000009 | Trafford Metropolitan Borough Council | | Trafford Council
E08000010 | Wigan Metropolitan Borough Council | | Wigan Council
E08000011 | Knowsley Metropolitan Borough Council | | Knowsley Council
E08000012 | Liverpool City Council
E08000013 | St Helens Council | | St Helens Metropolitan Borough Council; St Helens Borough Council
E08000014 | Sefton Metropolitan Borough Council | | Sefton Council
E08000015 | Wirral Borough Council | | Wirral Council; Wirral Metropolitan Borough Council

# England | Yorkshire and The Humber
unitary
E06000010 | Hull City Council | hullcc.gov.uk hull.gov.uk | Kingston upon Hull
E06000011 | East Riding of Yorkshire Council | eastriding.gov.uk | East Riding; =ERYC
E06000012 | North East Lincolnshire Council | nelincs.gov.uk | NE Lincolnshire; North East Lincs
E06000013 | North Lincolnshire Council | northlincs.gov.uk | North Lincs
E06000014 | City of York Council
E06000065 | North Yorkshire Council | northyorks.gov.uk
metropolitan
E08000016 E08000038 | Barnsley Metropolitan Borough Council | | Barnsley Council
E08000017 | City of Doncaster Council | | Doncaster Metropolitan Borough Council
E08000018 | Rotherham Metropolitan Borough Council
E08000019 E08000039 | Sheffield City Council
E08000032 | City of Bradford Metropolitan District Council | | Bradford Metropolitan District Council
E08000033 | Calderdale Metropolitan Borough Council | | Calderdale Council
E08000034 | Kirklees Council | | Kirklees Metropolitan Council; Kirklees Metropolitan Borough Council
E08000035 | Leeds City Council
E08000036 | Wakefield Metropolitan District Council | | Wakefield Council

# England | East Midlands
unitary
E06000015 | Derby City Council
E06000016 | Leicester City Council
E06000017 | Rutland County Council | | Rutland County Council District Council
E06000018 | Nottingham City Council | nottinghamcity.gov.uk
E06000061 | North Northamptonshire Council | northnorthants.gov.uk | North Northants
E06000062 | West Northamptonshire Council | westnorthants.gov.uk | West Northants

# England | West Midlands
unitary
E06000019 | Herefordshire Council | | Herefordshire County Council; County of Herefordshire District Council; Hereford
E06000020 | Telford & Wrekin Council | telford.gov.uk | Telford; Telford and the Wrekin; Borough of Telford and Wrekin
E06000021 | Stoke-on-Trent City Council | stoke.gov.uk | Stoke
E06000051 | Shropshire Council
metropolitan
E08000025 | Birmingham City Council
E08000026 | Coventry City Council
E08000027 | Dudley Metropolitan Borough Council | | Dudley Council
E08000028 | Sandwell Metropolitan Borough Council | | Sandwell Council
E08000029 | Solihull Metropolitan Borough Council | | Solihull Council
E08000030 | Walsall Metropolitan Borough Council | | Walsall Council
E08000031 | City of Wolverhampton Council

# England | East of England
unitary
E06000031 | Peterborough City Council
E06000032 | Luton Borough Council | | Luton Council
E06000033 | Southend-on-Sea City Council | southend.gov.uk | Southend-on-Sea Borough Council; Southend
E06000034 | Thurrock Council | | Thurrock Borough Council
E06000055 | Bedford Borough Council
E06000056 | Central Bedfordshire Council | | Central Beds

# England | South East
unitary
E06000035 | Medway Council | | Medway Towns
E06000036 | Bracknell Forest Council | bracknell-forest.gov.uk | Bracknell Forest Borough Council; Bracknell
E06000037 | West Berkshire Council | westberks.gov.uk | West Berks; West Berkshire District Council
E06000038 | Reading Borough Council
E06000039 | Slough Borough Council
E06000040 | Royal Borough of Windsor and Maidenhead | rbwm.gov.uk | =RBWM; Windsor and Maidenhead Borough Council
E06000041 | Wokingham Borough Council
E06000042 | Milton Keynes City Council | milton-keynes.gov.uk | Milton Keynes Council
E06000043 | Brighton and Hove City Council | brighton-hove.gov.uk | Brighton
E06000044 | Portsmouth City Council | portsmouthcc.gov.uk portsmouth.gov.uk
E06000045 | Southampton City Council
E06000046 | Isle of Wight Council | iow.gov.uk iwight.com
E06000060 | Buckinghamshire Council | | Bucks

# England | South West
unitary
E06000022 | Bath and North East Somerset Council | bathnes.gov.uk | =BANES; =B&NES; Bath and NE Somerset
E06000023 | Bristol City Council
E06000024 | North Somerset Council | n-somerset.gov.uk
E06000025 | South Gloucestershire Council | southglos.gov.uk | South Glos
E06000026 | Plymouth City Council
E06000027 | Torbay Council | | Torbay Borough Council
E06000030 | Swindon Borough Council
E06000052 | Cornwall Council
E06000053 | Council of the Isles of Scilly | scilly.gov.uk | Isles of Scilly Council; Scilly
E06000054 | Wiltshire Council
E06000058 | Bournemouth, Christchurch and Poole Council | bcpcouncil.gov.uk | BCP; Bournemouth, Poole and Christchurch
E06000059 | Dorset Council | dorsetcouncil.gov.uk
E06000066 | Somerset Council

# England | London
london
E09000001 | City of London Corporation | cityoflondon.gov.uk | =Corporation of London; =City of London; City of London Council; =City Corporation
E09000002 | London Borough of Barking and Dagenham | lbbd.gov.uk barking-dagenham.gov.uk | =LBBD
E09000003 | London Borough of Barnet
E09000004 | London Borough of Bexley
E09000005 | London Borough of Brent
E09000006 | London Borough of Bromley
E09000007 | London Borough of Camden
E09000008 | London Borough of Croydon
E09000009 | London Borough of Ealing
E09000010 | London Borough of Enfield
E09000011 | Royal Borough of Greenwich | royalgreenwich.gov.uk greenwich.gov.uk | Royal Greenwich
E09000012 | London Borough of Hackney
E09000013 | London Borough of Hammersmith & Fulham | lbhf.gov.uk | =LBHF; =H&F Council
E09000014 | London Borough of Haringey
E09000015 | London Borough of Harrow
E09000016 | London Borough of Havering
E09000017 | London Borough of Hillingdon
E09000018 | London Borough of Hounslow
E09000019 | London Borough of Islington
E09000020 | Royal Borough of Kensington and Chelsea | rbkc.gov.uk | =RBKC; =RBK&C
E09000021 | Royal Borough of Kingston upon Thames | kingston.gov.uk | =RBK; Kingston
E09000022 | London Borough of Lambeth
E09000023 | London Borough of Lewisham
E09000024 | London Borough of Merton
E09000025 | London Borough of Newham
E09000026 | London Borough of Redbridge
E09000027 | London Borough of Richmond upon Thames | richmond.gov.uk richmondandwandsworth.gov.uk | =LBRuT; Richmond
E09000028 | London Borough of Southwark
E09000029 | London Borough of Sutton
E09000030 | London Borough of Tower Hamlets | | =LBTH
E09000031 | London Borough of Waltham Forest | | =LBWF
E09000032 | London Borough of Wandsworth | wandsworth.gov.uk richmondandwandsworth.gov.uk
E09000033 | City of Westminster | westminster.gov.uk | Westminster City Council; =Westminster City Council
`;
