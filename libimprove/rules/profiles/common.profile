# What reports of inspectorates have in common: a report whose cover fits no framework is read by this, and its
# framework and kind are left open. No cover fits it.
[framework]
order=10000
title=Any report
overall=no

[labels]
dates=Inspection date;Inspection dates;Review date;Review dates;Dates of inspection;Date of inspection
published=Report published;Published;Date of publication;Publication date
lead=Lead inspector;Lead inspectors;Reporting inspector

[kind report]
title=No cover says this

[grades]
outstanding=Outstanding
good=Good
requires improvement=Requires improvement;Requires improvement to be good;Require improvement;Require improvement to be good
adequate=Adequate
inadequate=Inadequate

[areas]
overall=Overall effectiveness

[headings]
recommendations=Recommendations;Recommendation;What needs to improve;Areas for improvement;Areas for development;What does {name} need to improve
urgency=Priority and immediate action;Immediate action;Immediate actions;Immediately;Within {time} months
priority=Areas for priority action;Area for priority action
end=Executive summary;Summary;Findings;Main findings;Next steps;Conclusion;Information about …;What is working well
