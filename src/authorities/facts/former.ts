/**
 * Authorities abolished since 2009, in the order they went; the last field names their successors. The councils that went in 2009
 * have no code here: they ended as the codes began. How a line is written: `../authority-lines.ts`.
 */
export const former = `
# England | South West | Cornwall | 2009
district
- | Caradon District Council | | | Cornwall
- | Carrick District Council | | | Cornwall
- | Kerrier District Council | | | Cornwall
- | North Cornwall District Council | ncdc.gov.uk | | Cornwall
- | Penwith District Council | | | Cornwall
- | Restormel Borough Council | | | Cornwall
county
- | Cornwall County Council | - | | Cornwall

# England | South West | Wiltshire | 2009
district
- | Kennet District Council | | | Wiltshire
- | North Wiltshire District Council | northwilts.gov.uk | | Wiltshire
- | Salisbury District Council | | | Wiltshire
- | West Wiltshire District Council | westwiltshire.gov.uk | | Wiltshire
county
- | Wiltshire County Council | - | | Wiltshire

# England | West Midlands | Shropshire | 2009
district
- | Bridgnorth District Council | bridgnorth-dc.gov.uk | | Shropshire
- | North Shropshire District Council | northshropshiredc.gov.uk | | Shropshire
- | Oswestry Borough Council | oswestrybc.gov.uk | | Shropshire
- | Shrewsbury and Atcham Borough Council | shrewsbury.gov.uk | | Shropshire
- | South Shropshire District Council | southshropshire.gov.uk | | Shropshire
county
- | Shropshire County Council | - | | Shropshire

# England | North East | Durham | 2009
district
- | Chester-le-Street District Council | chester-le-street.gov.uk | | Durham
- | Derwentside District Council | | | Durham
- | Durham City Council | durhamcity.gov.uk | City of Durham Council | Durham
- | Easington District Council | | | Durham
- | Sedgefield Borough Council | | | Durham
- | Teesdale District Council | | | Durham
- | Wear Valley District Council | | | Durham

# England | North East | Northumberland | 2009
district
- | Alnwick District Council | | | Northumberland
- | Berwick-upon-Tweed Borough Council | berwick-upon-tweed.gov.uk | | Northumberland
- | Blyth Valley Borough Council | | | Northumberland
- | Castle Morpeth Borough Council | | | Northumberland
- | Tynedale District Council | | Tynedale Council | Northumberland
- | Wansbeck District Council | | | Northumberland

# England | North West | Cheshire | 2009
county
- | Cheshire County Council | | | Cheshire East; Cheshire West and Chester
district
- | Chester City Council | chestercc.gov.uk | | Cheshire West and Chester
- | Congleton Borough Council | | | Cheshire East
- | Crewe and Nantwich Borough Council | crewe-nantwich.gov.uk | | Cheshire East
- | Ellesmere Port and Neston Borough Council | ellesmereport-neston.gov.uk | | Cheshire West and Chester
- | Macclesfield Borough Council | | | Cheshire East
- | Vale Royal Borough Council | | | Cheshire West and Chester

# England | East of England | Bedfordshire | 2009
county
- | Bedfordshire County Council | bedscc.gov.uk | | Bedford; Central Bedfordshire
district
- | Mid Bedfordshire District Council | midbeds.gov.uk | Mid Beds | Central Bedfordshire
- | South Bedfordshire District Council | southbeds.gov.uk | South Beds | Central Bedfordshire

# Northern Ireland | Northern Ireland | | 2015
district
- | Antrim Borough Council | | | Antrim and Newtownabbey
- | Ards Borough Council | ards-council.gov.uk | | Ards and North Down
- | Armagh City and District Council | - | | Armagh City, Banbridge and Craigavon
- | Ballymena Borough Council | | | Mid and East Antrim
- | Ballymoney Borough Council | | | Causeway Coast and Glens
- | Banbridge District Council | | | Armagh City, Banbridge and Craigavon
- | Carrickfergus Borough Council | | | Mid and East Antrim
- | Castlereagh Borough Council | | | Lisburn and Castlereagh
- | Coleraine Borough Council | colerainebc.gov.uk | | Causeway Coast and Glens
- | Cookstown District Council | | | Mid Ulster
- | Craigavon Borough Council | | | Armagh City, Banbridge and Craigavon
- | Derry City Council | derrycity.gov.uk | | Derry City and Strabane
- | Down District Council | downdc.gov.uk | | Newry, Mourne and Down
- | Dungannon and South Tyrone Borough Council | - | | Mid Ulster
- | Fermanagh District Council | | | Fermanagh and Omagh
- | Larne Borough Council | | | Mid and East Antrim
- | Limavady Borough Council | | | Causeway Coast and Glens
- | Lisburn City Council | lisburncity.gov.uk | | Lisburn and Castlereagh
- | Magherafelt District Council | | | Mid Ulster
- | Moyle District Council | moyle-council.org | | Causeway Coast and Glens
- | Newry and Mourne District Council | | | Newry, Mourne and Down
- | Newtownabbey Borough Council | | | Antrim and Newtownabbey
- | North Down Borough Council | | | Ards and North Down
- | Omagh District Council | | | Fermanagh and Omagh
- | Strabane District Council | strabanedc.com | | Derry City and Strabane

# England | South West | Dorset | 2019
county
E10000009 | Dorset County Council | dorsetcc.gov.uk dorsetforyou.gov.uk | | Dorset; Bournemouth, Christchurch and Poole
district
E07000048 | Christchurch Borough Council | | | Bournemouth, Christchurch and Poole
E07000049 | East Dorset District Council | | | Dorset
E07000050 | North Dorset District Council | north-dorset.gov.uk | | Dorset
E07000051 | Purbeck District Council | purbeck-dc.gov.uk | | Dorset
E07000052 | West Dorset District Council | westdorset-dc.gov.uk | | Dorset
E07000053 | Weymouth and Portland Borough Council | weymouth.gov.uk | | Dorset

# England | South West | | 2019
unitary
E06000028 | Bournemouth Borough Council | | | Bournemouth, Christchurch and Poole
E06000029 | Borough of Poole | poole.gov.uk | Poole | Bournemouth, Christchurch and Poole

# England | South West | Somerset | 2019
district
E07000190 | Taunton Deane Borough Council | | | Somerset West and Taunton
E07000191 | West Somerset District Council | westsomerset.gov.uk westsomersetonline.gov.uk | | Somerset West and Taunton

# England | East of England | Suffolk | 2019
district
E07000201 | Forest Heath District Council | forest-heath.gov.uk | | West Suffolk
E07000204 | St Edmundsbury Borough Council | stedsbc.gov.uk | | West Suffolk
E07000205 | Suffolk Coastal District Council | | | East Suffolk
E07000206 | Waveney District Council | | | East Suffolk

# England | South East | Buckinghamshire | 2020
county
E10000002 | Buckinghamshire County Council | buckscc.gov.uk | Bucks | Buckinghamshire
district
E07000004 | Aylesbury Vale District Council | aylesburyvaledc.gov.uk | | Buckinghamshire
E07000005 | Chiltern District Council | | | Buckinghamshire
E07000006 | South Bucks District Council | southbucks.gov.uk | South Buckinghamshire | Buckinghamshire
E07000007 | Wycombe District Council | | | Buckinghamshire

# England | East Midlands | Northamptonshire | 2021
county
E10000021 | Northamptonshire County Council | | Northants | North Northamptonshire; West Northamptonshire
district
E07000150 | Corby Borough Council | | | North Northamptonshire
E07000151 | Daventry District Council | daventrydc.gov.uk | | West Northamptonshire
E07000152 | East Northamptonshire Council | east-northamptonshire.gov.uk | East Northants; East Northamptonshire District Council | North Northamptonshire
E07000153 | Kettering Borough Council | | | North Northamptonshire
E07000154 | Northampton Borough Council | | | West Northamptonshire
E07000155 | South Northamptonshire Council | southnorthants.gov.uk | South Northants; South Northamptonshire District Council | West Northamptonshire
E07000156 | Wellingborough Borough Council | | Borough Council of Wellingborough | North Northamptonshire

# England | North West | Cumbria | 2023
county
E10000006 | Cumbria County Council | | | Cumberland; Westmorland and Furness
district
E07000026 | Allerdale Borough Council | | | Cumberland
E07000027 | Barrow-in-Furness Borough Council | barrowbc.gov.uk | Barrow | Westmorland and Furness
E07000028 | Carlisle City Council | | | Cumberland
E07000029 | Copeland Borough Council | | | Cumberland
E07000030 | Eden District Council | | | Westmorland and Furness
E07000031 | South Lakeland District Council | | | Westmorland and Furness

# England | Yorkshire and The Humber | North Yorkshire | 2023
county
E10000023 | North Yorkshire County Council | northyorks.gov.uk | | North Yorkshire
district
E07000163 | Craven District Council | cravendc.gov.uk | | North Yorkshire
E07000164 | Hambleton District Council | | | North Yorkshire
E07000165 | Harrogate Borough Council | | | North Yorkshire
E07000166 | Richmondshire District Council | | | North Yorkshire
E07000167 | Ryedale District Council | | | North Yorkshire
E07000168 | Scarborough Borough Council | | | North Yorkshire
E07000169 | Selby District Council | | | North Yorkshire

# England | South West | Somerset | 2023
county
E10000027 | Somerset County Council | | | Somerset
district
E07000187 | Mendip District Council | | | Somerset
E07000188 | Sedgemoor District Council | | | Somerset
E07000189 | South Somerset District Council | | | Somerset
E07000246 | Somerset West and Taunton Council | somersetwestandtaunton.gov.uk | Somerset West and Taunton District Council | Somerset

# England | North East | | 2024
combined
E47000011 | North of Tyne Combined Authority | northoftyne-ca.gov.uk | =NTCA; Newcastle upon Tyne, North Tyneside and Northumberland Combined Authority | North East
`;
