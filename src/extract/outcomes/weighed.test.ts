import { expectOutcomes } from './testing/expect-outcomes.ts';

// A figure alone is asked and none is given: what denies that a count is kept, in words that no list has, and what says that there are none.
expectOutcomes({
  not_held: `
    How many complaints were about dogs? >> Complaints are filed by street and not by what they are about.
    How many complaints were about dogs? >> Our records show wards only.
    How many complaints were about dogs? >> The database cannot be searched by subject.
    How many complaints were about dogs? >> Such a total is not something that the software produces.
    How many complaints were about dogs? >> Nobody in the team has ever kept a tally.
    How many complaints were about dogs? >> There is no code for dogs on the system.
    How many complaints were about dogs? >> We do not break complaints down that way.
    How many complaints were about dogs? >> We couldn't tell you that from the records we keep.
    How many complaints were about dogs? >> Dog complaints are not told apart from others in our data.
    What is the budget for the dog service? >> It sits within the wider parks budget and is not shown apart.
    What is the budget for the dog service? >> The ledger does not carry a line for dogs.
    What is the average time to answer? >> The telephone system doesn't measure it.
    What is the average time to answer? >> No average is worked out by the system.
    Number of vacancies >> Vacancies aren't noted until they are advertised.
    How many visitors did the hall have? >> We can't say precisely.
    How many visitors did the hall have? >> We cannot say exactly. The counters were removed in 2019.
  `,
  answered: `
    How many visitors did the hall have? >> We can't say precisely, as the doors are not staffed. The counters show 38,604.
    How many visitors did the hall have? >> We are not able to say exactly how many, but the counters give 8,604.
    How many visitors did the hall have? >> An exact figure is not held. Our estimate is 12,400.
    How many visitors did the hall have? >> It is not possible to say with any certainty. It was about 3,200.
    How many complaints were about dogs? >> No dogs were reported in the period.
    How many complaints were about dogs? >> None were logged.
    How many complaints were about dogs? >> None recorded
    How many complaints were about dogs? >> No complaints recorded.
    How many complaints were about dogs? >> There were no reports of dogs.
    How many complaints were about dogs? >> We have not had any.
    How many complaints were about dogs? >> We have never had one.
    How many complaints were about dogs? >> The council has not received any such reports.
    How many complaints were about dogs? >> Only a handful.
    How many complaints were about dogs? >> All of them.
    How many complaints were about dogs? >> Most, though not all.
    How many complaints were about dogs? >> Dogs are not allowed in our parks.
    What did the system cost? >> It came free with the database and there is no separate charge.
    What did the system cost? >> No cost; it was built by our own staff.
    What did the system cost? >> We did not pay for it.
    What did the system cost? >> It is not yet bought.
    What did the system cost? >> There is no cost to the council, the supplier bears it.
    What did the system cost? >> The supplier does not charge for the software.
    What did the system cost? >> The council has no such system.
    What did the system cost? >> We do not have a system.
    What did the system cost? >> No system is in use.
    What did the system cost? >> The council does not use a database for this.
    What is the budget for the dog service? >> The council does not provide a dog service.
    What is the budget for the dog service? >> There is no budget for this.
    What is the budget for the dog service? >> No budget has been set.
    What is the budget for the dog service? >> There is no dedicated budget.
    What is the budget for the dog service? >> We have no dog service.
    How long does it take to log a report? >> It depends on the report, but never more than a day.
    How often is the data checked? >> Daily, and not at weekends.
    How often is the data checked? >> It is not checked on a set timetable.
    How often are systems tested? >> Only when the supplier asks.
    How often are the figures reported to councillors? >> Not on a fixed cycle.
    How much notice is given? >> No notice is needed.
    What is the total number of staff trained? >> All staff who use the system are trained; no others need it.
    What was the average time to answer? >> Under a minute, never more than two.
    How many staff can view the records? >> Only the manager.
    How many staff can view the records? >> Nobody outside the team.
    How many breaches were reported to the regulator? >> No breach met the threshold for reporting.
    How many breaches were reported to the regulator? >> Nothing was reported.
    How many times was the system offline? >> It was never offline.
    What is the price for residents? >> There is nothing to pay.
    What is the uptake of the app? >> The app is not yet live.
    How many systems record this? >> Only the main database.
    What is the value of the contract? >> The contract has not been let.
    What is the value of the contract? >> There is no contract, work is ordered as needed.
    What is the rate of council tax on empty homes? >> Double, without exception.
    What is the cost to report a fault? >> You cannot be charged for a report.
    Spend on survey tools >> The council did not buy any survey tools and used its own forms.
    Spend on agency staff >> No agency staff were used in those years.
    Number of vacancies >> There are no vacancies on the records team.
  `,
});
