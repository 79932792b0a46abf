# Area SEND inspections of Ofsted and CQC, from 2023: no grades; areas for improvement and for priority action stand as
# paragraphs, without bullets. They address the local area partnership.
[framework]
order=60
title=Area SEND inspection
printed=Area SEND
framework=area-send
inspectorate=ofsted
overall=no

[labels]
dates=Inspection date;Inspection dates;Dates of inspection
published=Report published;Published
lead=Lead inspector;Ofsted lead inspector

[kind area-send]
inspection=inspection
addressee=partnership
title=Area SEND inspection of {authority} Local Area Partnership;Area SEND inspection of {authority};Inspection of {authority} Local Area Partnership

[headings]
recommendations=Areas for improvement
priority=Areas for priority action
unmarked=yes
end=Inspection outcome;Information about the local area partnership;What is it like to be a child …;What is the area partnership doing that is effective;What does the area partnership need to do better;Local area partnership details;Information about this inspection;Inspection team;If you are not happy …

[clocks]
run=
