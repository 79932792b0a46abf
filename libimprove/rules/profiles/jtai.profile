# Joint targeted area inspections of Ofsted, CQC, HMICFRS and HMI Probation: no grades; what needs to improve, and
# areas for priority action where there are any. They address the partnership.
[framework]
order=50
title=Joint targeted area inspection
printed=JTAI
framework=jtai
inspectorate=ofsted
overall=no

[labels]
dates=Inspection date;Inspection dates
published=Report published;Published
lead=Lead inspector;Lead inspectors

[kind jtai]
inspection=jtai
addressee=partnership
title=Joint targeted area inspection of {authority};Joint targeted area inspection of the multi-agency response to {theme} in {authority}

[headings]
recommendations=What needs to improve;Areas for improvement;Areas for development
priority=Areas for priority action;Area for priority action;Priority action;Areas for immediate action
end=Headline findings;What is working well;Strengths;Case study …;Practice study …;Next steps;Key strengths;Summary;Findings …

[clocks]
run=jtai-statement
