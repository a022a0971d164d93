import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// Population and area, each first as askers and officers may put it, then what only sounds like it.
const rows = `
Popn? => 141,278 == population 141278
How many people are there in the borough? => 96,423 == population 96423
Resident population? => 88,210 == population 88210
What is the number of inhabitants of the district? => 71,002 == population 71002
How many people does the council serve? => 240,000 == population 240000
What population does the authority serve? => 312,000 (2021 Census) == population 2021 312000
How many residents has the city? => 188,100 == population 188100
How many people does your area have? => 64,300 == population 64300
Size of the population? => 54,900 == population 54900
Number of residents living in the council's area? => 129,411 == population 129411
How many people reside in the borough? => 143,870 == population 143870
State your population. => Approximately 263,773 == population 263773 about
Population figure (latest)? => 78,300 (mid-2023) == population 2023 78300
How many residents do you serve? => 102,000 == population 102000
Population served by the council? => 167,210 people in 70,400 households == population 167210
What is the current population of the area served? => 121,400 == population 121400
How many inhabitants are there? => 45,600 == population 45600
Population (2021 Census) => 92,870 == population 2021 92870
Inhabitants? => 31,700 == population 31700
Estimate of the population in 2024? => 118,000 == population 2024 118000
How many citizens live in the council area? => 213,500 == population 213500
What is the area's population? => 81,900 == population 81900
Population of the district? => 233,216 at the 2011 Census; the 2022 estimate is 242,033. == population 2022 242033 about; population 2011 233216
How many people live here? => 93,174 at the 2021 Census; in mid-2022 it was 94,400. Scotland has 5.4 million. == population 2022 94400; population 2021 93174
About how many residents does it serve? => 153,659 at the last Census == population 153659
How many islanders are there? => Nearly 21,000, on 14 islands == population 21000 about
Area and population of the borough? => 21,310 hectares; 141,000 people == population 141000; area_sq_km 213.1
How many people live in the borough? => About 107,300 people live here. >> How large is it? => 1,535 square kilometres (593 square miles) == population 107300 about; area_sq_km 1535

Population of Northern Ireland? => 1.91 million
Number on the electoral register? => 309,894
Head count of the authority? => 15,367
How many people speak Welsh? => 73,583
How many schools are there? => 103
No. of towns and parishes? => 112
What is the population of the largest town? => 31,000
How many people work for the council? => 2,110
How many people aged over 65 live in the district? => 21,400
How many people live in council houses? => 8,423
What is the population of England? => 57 million
What is the population of wild deer? => 2,123
How many people were on the housing waiting list? => 4,433
How many residents pay council tax by direct debit? => 61,000
What is the projected population in 2040? => 140,000
What is the pupil population of the county's schools? => 18,300
How many people live alone? => 21,000

Area (sq mi)? => 504 == area_sq_km 1305.35
How many square miles does the council cover? => 120 == area_sq_km 310.8
How many square kilometres is the borough? => 94 == area_sq_km 94
Land area covered by the authority? => 31,200 hectares == area_sq_km 312
Extent of the council's area (km2) => 412 == area_sq_km 412
How big is the district? => 204 square miles == area_sq_km 528.36
How large an area does the council cover? => 912 sq km == area_sq_km 912
What area does the authority cover? => 3,761 hectares == area_sq_km 37.61
Total area of the county? => 1,100 square miles == area_sq_km 2848.99
Size of the borough in sq km => 88.4 == area_sq_km 88.4
Geographic area in hectares => 21,000 == area_sq_km 210
Area served, sq. miles? => 77 == area_sq_km 199.43
What is the size of the area you cover? => It is 640 square kilometres. == area_sq_km 640
The district's area? => 271 sq miles == area_sq_km 701.89
How extensive is the council's area? => 55 square kilometres == area_sq_km 55
What is the population? => 80,000 >> And how big is it? => 340 sq km == population 80000; area_sq_km 340
How many hectares does the borough cover? => 9,820 == area_sq_km 98.2
What area (in square miles) is the council responsible for? => 300 == area_sq_km 777
Area in km²: => 1,205 == area_sq_km 1205
How large is the authority geographically? => Around 1,200 sq km == area_sq_km 1200 about
Size of district? => 36,000 ha == area_sq_km 360
What is the acreage of the borough? => 22,000 acres == area_sq_km 89.03
Square miles covered? => 410 == area_sq_km 1061.9
Geographical area covered by the council? => 650 square kilometres == area_sq_km 650
Area? => 146 square miles == area_sq_km 378.14
Council area in square miles? => 1,200 square miles, approximately == area_sq_km 3107.99 about
Area you look after, in hectares? => 30,400 hectares == area_sq_km 304
How large an area do you serve? => Just over 1,000 square miles (2,591 sq km). == area_sq_km 2591
Its geographic extent? => 318.6 km² == area_sq_km 318.6

How many hectares of woodland does the council own? => 410 hectares
What is the floor area of the town hall? => 4,100 square metres
How big is the largest park? => 88 hectares
How many acres of allotments are there? => 31 acres
What is the area of green belt in the district? => 11,200 hectares
How large is the country park? => 140 hectares
What area of land did the council sell in 2024? => 12 hectares
How many square miles of coast have been surveyed? => 14 square miles
What is the size of the waste team? => 88
How large is the depot site? => 4 hectares
What area of brownfield land is there? => 64 hectares
What is the area code? => 01632
How many areas are covered by a parking scheme? => 14
What area of grass does the council cut? => 310 hectares
How large an area was flooded in 2024? => 12 square kilometres
What is the area of the nature reserve? => 61 hectares
What size is the pension fund? => £1.2 billion
Length of roads in miles? => 2,400 miles
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases).sort()).toEqual([...measures].sort());
});
