# Ofsted's inspections of services for looked after children, 2013: four grades with Adequate for the third, the
# judgements in a table at the end, recommendations grouped by when they are due.
[framework]
order=40
title=Inspection of services for looked after children
printed=CLA inspection
framework=cla
inspectorate=ofsted
scale=ofsted_4
overall=yes

[labels]
dates=Inspection date;Inspection dates
published=Published;Report published
lead=Reporting inspector;Lead inspector

[kind cla-2013]
inspection=inspection
addressee=authority
title=Inspection of looked after children services;Inspection of services for looked after children;Inspection of looked after children’s services

[grades]
outstanding=Outstanding
good=Good
adequate=Adequate
inadequate=Inadequate

[areas]
overall=Overall effectiveness
area=Capacity to improve;Capacity for improvement;Outcomes for looked after children and young people;Outcomes for looked after children;Quality of provision;Leadership and management;Ambition and prioritisation;Equality and diversity

[headings]
recommendations=Areas for improvement;Recommendations
urgency=Immediately;Within {time} months;Within {time} month;Within {time} weeks
end=Outcomes for …;Quality of provision;Leadership and management;Overall effectiveness …;Capacity to improve;Record of main findings;Service information;The inspection judgements and what they mean;About this inspection

[clocks]
run=written-statement;publish-report
