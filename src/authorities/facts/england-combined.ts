/**
 * Combined and combined county authorities and the Greater London Authority; the last field names the areas of their members.
 * Those set up in 2026 have no code here until one is published. How a line is written: `../authority-lines.ts`.
 */
export const englandCombined = `
# England | North East
combined
E47000006 | Tees Valley Combined Authority | teesvalley-ca.gov.uk | =TVCA | Darlington; Hartlepool; Middlesbrough; Redcar and Cleveland; Stockton-on-Tees
E47000014 E47000010 E47000005 | North East Combined Authority | northeast-ca.gov.uk | North East Mayoral Combined Authority; North East Mayoral Strategic Authority; =NEMCA | Durham; Gateshead; Newcastle upon Tyne; North Tyneside; Northumberland; South Tyneside; Sunderland

# England | North West
combined
E47000001 | Greater Manchester Combined Authority | greatermanchester-ca.gov.uk | =GMCA | Bolton; Bury; Manchester; Oldham; Rochdale; Salford; Stockport; Tameside; Trafford; Wigan
E47000004 | Liverpool City Region Combined Authority | liverpoolcityregion-ca.gov.uk | =LCRCA; Liverpool City | Halton; Knowsley; Liverpool; Sefton; St Helens; Wirral
E47000018 | Lancashire Combined County Authority | lancashire-cca.gov.uk | | Lancashire; Blackburn with Darwen; Blackpool
- | Cheshire and Warrington Combined Authority | - | | Cheshire East; Cheshire West and Chester; Warrington
- | Cumbria Combined Authority | - | | Cumberland; Westmorland and Furness

# England | Yorkshire and The Humber
combined
E47000002 | South Yorkshire Mayoral Combined Authority | southyorkshire-ca.gov.uk sheffieldcityregion.org.uk | South Yorkshire Combined Authority; =SYMCA; Sheffield City Region Combined Authority; Sheffield City Region Mayoral Combined Authority; Sheffield City | Barnsley; Doncaster; Rotherham; Sheffield
E47000003 | West Yorkshire Combined Authority | westyorks-ca.gov.uk | =WYCA | Bradford; Calderdale; Kirklees; Leeds; Wakefield
E47000012 | York and North Yorkshire Mayoral Combined Authority | yorknorthyorks-ca.gov.uk | York and North Yorkshire Combined Authority; =YNYCA | York; North Yorkshire
E47000016 | Hull and East Yorkshire Mayoral Combined Authority | - | Hull and East Yorkshire Combined Authority; =HEYCA | Hull; East Riding of Yorkshire

# England | East Midlands
combined
E47000013 | East Midlands Combined County Authority | eastmidlands-cca.gov.uk | =EMCCA; East Midlands Combined Authority | Derbyshire; Nottinghamshire; Derby; Nottingham
E47000017 | Greater Lincolnshire Combined County Authority | greaterlincolnshire-cca.gov.uk | =GLCCA; Greater Lincolnshire Combined Authority | Lincolnshire; North Lincolnshire; North East Lincolnshire

# England | West Midlands
combined
E47000007 | West Midlands Combined Authority | wmca.org.uk | =WMCA | Birmingham; Coventry; Dudley; Sandwell; Solihull; Walsall; Wolverhampton

# England | East of England
combined
E47000008 | Cambridgeshire and Peterborough Combined Authority | cambridgeshirepeterborough-ca.gov.uk | =CPCA | Cambridgeshire; Peterborough

# England | South East
combined
- | Sussex and Brighton Combined County Authority | - | | East Sussex; West Sussex; Brighton and Hove
- | Hampshire and the Solent Combined County Authority | - | | Hampshire; Isle of Wight; Portsmouth; Southampton

# England | South West
combined
E47000009 | West of England Combined Authority | westofengland-ca.gov.uk | =WECA; West of England Mayoral Combined Authority | Bath and North East Somerset; Bristol; South Gloucestershire
E47000015 | Devon and Torbay Combined County Authority | - | | Devon; Torbay

# England | London
combined
E61000001 | Greater London Authority | london.gov.uk | | City of London; Barking and Dagenham; Barnet; Bexley; Brent; Bromley; Camden; Croydon; Ealing; Enfield; Greenwich; Hackney; Hammersmith & Fulham; Haringey; Harrow; Havering; Hillingdon; Hounslow; Islington; Kensington and Chelsea; Kingston upon Thames; Lambeth; Lewisham; Merton; Newham; Redbridge; Richmond upon Thames; Southwark; Sutton; Tower Hamlets; Waltham Forest; Wandsworth; Westminster
`;
