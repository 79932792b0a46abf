# Ofsted's inspection of local authority children's services (ILACS), as reported from 2018: the experiences of children in care and care leavers are one row of the table, four rows in all.
# No report names an edition or says whether the inspection was short or standard; nor does this.
[framework]
order=30
title=Inspection of local authority children’s services, areas of 2018
printed=ILACS
framework=ilacs
inspectorate=ofsted
scale=ofsted_4
overall=yes

[labels]
dates=Inspection date;Inspection dates
published=Report published;Published
lead=Lead inspector;Lead inspectors

[kind ilacs]
inspection=inspection
addressee=authority
title=Inspection of children’s social care services;Inspection of local authority children’s services;Inspection of {authority} local authority children’s services;Inspection of {authority} children’s services

[grades]
outstanding=Outstanding
good=Good
requires improvement=Requires improvement to be good;Requires improvement
inadequate=Inadequate

[areas]
overall=Overall effectiveness
area=The impact of leaders on social work practice with children and families;The experiences and progress of children who need help and protection;The experiences and progress of children in care and care leavers

[headings]
recommendations=What needs to improve
priority=Areas for priority action;Area for priority action
end=The experiences and progress of …;The impact of leaders on …;Main findings;Findings;Summary

[clocks]
run=written-statement;publish-report
