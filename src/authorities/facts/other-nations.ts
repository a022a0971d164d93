/** The councils of Scotland, Wales (with their Welsh names) and Northern Ireland. How a line is written: `../authority-lines.ts`. */
export const otherNations = `
# Scotland | Scotland
unitary
S12000033 | Aberdeen City Council | aberdeencity.gov.uk
S12000034 | Aberdeenshire Council
S12000041 | Angus Council
S12000035 | Argyll and Bute Council | argyll-bute.gov.uk
S12000036 | City of Edinburgh Council
S12000005 | Clackmannanshire Council | clacks.gov.uk | Clackmannan; Clacks
S12000013 | Comhairle nan Eilean Siar | cne-siar.gov.uk | Western Isles; Eilean Siar; Na h-Eileanan Siar; Na h-Eileanan an Iar; =Comhairle nan Eilean; =Comhairle nan Eilean Siar (Western Isles)
S12000006 | Dumfries and Galloway Council | dumgal.gov.uk
S12000042 | Dundee City Council | dundeecity.gov.uk
S12000008 | East Ayrshire Council | east-ayrshire.gov.uk
S12000045 S12000009 | East Dunbartonshire Council | eastdunbarton.gov.uk | East Dunbarton
S12000010 | East Lothian Council
S12000011 | East Renfrewshire Council
S12000014 | Falkirk Council
S12000047 S12000015 | Fife Council
S12000049 S12000046 S12000043 | Glasgow City Council
S12000018 | Inverclyde Council
S12000019 | Midlothian Council
S12000021 | North Ayrshire Council | north-ayrshire.gov.uk
S12000050 S12000044 | North Lanarkshire Council | northlan.gov.uk northlanarkshire.gov.uk
S12000023 | Orkney Islands Council | orkney.gov.uk | Orkney
S12000048 S12000024 | Perth and Kinross Council | pkc.gov.uk
S12000038 | Renfrewshire Council
S12000026 | Scottish Borders Council | scotborders.gov.uk
S12000027 | Shetland Islands Council | shetland.gov.uk | Shetland
S12000028 | South Ayrshire Council | south-ayrshire.gov.uk
S12000029 | South Lanarkshire Council
S12000030 | Stirling Council
S12000017 | The Highland Council | highland.gov.uk | Highlands; =Comhairle na Gàidhealtachd
S12000020 | The Moray Council | moray.gov.uk
S12000039 | West Dunbartonshire Council | west-dunbarton.gov.uk | West Dunbarton
S12000040 | West Lothian Council

# Wales | Wales
unitary
W06000019 | Blaenau Gwent County Borough Council | blaenau-gwent.gov.uk
W06000013 | Bridgend County Borough Council | bridgend.gov.uk penybont.gov.uk | Pen-y-bont ar Ogwr
W06000018 | Caerphilly County Borough Council | caerphilly.gov.uk caerffili.gov.uk | Caerffili
W06000010 | Carmarthenshire County Council | carmarthenshire.gov.uk sirgar.gov.uk | Sir Gaerfyrddin; Sir Gâr
W06000008 | Ceredigion County Council
W06000011 | City and County of Swansea Council | swansea.gov.uk abertawe.gov.uk | Abertawe; Swansea Council; =City and County of Swansea
W06000015 | City of Cardiff Council | cardiff.gov.uk caerdydd.gov.uk | Caerdydd; Cardiff Council; Cardiff County Council
W06000003 | Conwy County Borough Council
W06000004 | Denbighshire County Council | denbighshire.gov.uk sirddinbych.gov.uk | Sir Ddinbych
W06000005 | Flintshire County Council | flintshire.gov.uk siryfflint.gov.uk | Sir y Fflint
W06000002 | Gwynedd Council | | Gwynedd County Council
W06000001 | Isle of Anglesey County Council | anglesey.gov.uk ynysmon.gov.uk | Anglesey; Ynys Môn; Sir Ynys Môn
W06000024 | Merthyr Tydfil County Borough Council | merthyr.gov.uk merthyrtydfil.gov.uk | Merthyr Tudful; Merthyr
W06000021 | Monmouthshire County Council | monmouthshire.gov.uk sirfynwy.gov.uk | Sir Fynwy
W06000012 | Neath Port Talbot County Borough Council | npt.gov.uk neath-porttalbot.gov.uk | Castell-nedd Port Talbot; =NPTCBC
W06000022 | Newport City Council | newport.gov.uk casnewydd.gov.uk | Casnewydd
W06000009 | Pembrokeshire County Council | pembrokeshire.gov.uk sirbenfro.gov.uk | Sir Benfro; Sir Penfro
W06000023 | Powys County Council
W06000016 | Rhondda Cynon Taf County Borough Council | rctcbc.gov.uk rhonddacynontaf.gov.uk | Rhondda Cynon Taff; RCT; =RCTCBC
W06000020 | Torfaen County Borough Council | | Tor-faen
W06000014 | Vale of Glamorgan Council | valeofglamorgan.gov.uk bromorgannwg.gov.uk | Bro Morgannwg
W06000006 | Wrexham County Borough Council | wrexham.gov.uk wrecsam.gov.uk | Wrecsam

# Northern Ireland | Northern Ireland
district
N09000001 | Antrim and Newtownabbey Borough Council | antrimandnewtownabbey.gov.uk
N09000002 | Armagh City, Banbridge and Craigavon Borough Council | armaghbanbridgecraigavon.gov.uk | Armagh, Banbridge and Craigavon; ABC
N09000003 | Belfast City Council | belfastcity.gov.uk
N09000004 | Causeway Coast and Glens Borough Council | causewaycoastandglens.gov.uk
N09000005 | Derry City and Strabane District Council | derrystrabane.com | Derry and Strabane
N09000006 | Fermanagh and Omagh District Council | fermanaghomagh.com
N09000007 | Lisburn and Castlereagh City Council | lisburncastlereagh.gov.uk
N09000008 | Mid and East Antrim Borough Council | midandeastantrim.gov.uk
N09000009 | Mid Ulster District Council | midulstercouncil.org
N09000010 | Newry, Mourne and Down District Council | newrymournedown.org
N09000011 | Ards and North Down Borough Council | ardsandnorthdown.gov.uk | North Down and Ards
`;
