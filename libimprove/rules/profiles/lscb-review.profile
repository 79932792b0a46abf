# Ofsted's review of a Local Safeguarding Children Board, published on its own.
[framework]
order=20
title=Review of a Local Safeguarding Children Board
printed=LSCB review
framework=lscb-review
inspectorate=ofsted
scale=ofsted_4
overall=yes

[labels]
dates=Inspection date;Inspection dates;Review date;Review dates
published=Report published;Published
lead=Lead inspector;Lead inspectors;Lead reviewer

[kind lscb-review]
inspection=inspection
addressee=lscb
title=Review of the effectiveness of the Local Safeguarding Children Board;Inspection of the effectiveness of the Local Safeguarding Children Board;Review of the effectiveness of the {name} Safeguarding Children Board;Inspection of the effectiveness of the {name} Safeguarding Children Board

[grades]
outstanding=Outstanding
good=Good
requires improvement=Requires improvement;Requires improvement to be good;Require improvement;Require improvement to be good
inadequate=Inadequate

[verdicts]
lscb=The judgement for the effectiveness of the …;The judgement on the effectiveness of the …;The effectiveness of the {name} Safeguarding …;The effectiveness of the LSCB …;The {name} Safeguarding Children …;{name} Safeguarding Children …;The arrangements in place to evaluate …;The overall judgement …

[headings]
recommendations=Recommendations;Recommendation;What does the {name} need to improve;Areas for improvement
urgency=Priority and immediate action;Priority and immediate actions;Immediate action;Immediate actions
end=Executive summary;Summary of findings;Summary of key findings;Summary for children and young people;Inspection findings;Inspection findings …;Review findings;Information about …;Inspection judgement about …;Inspection judgements about …;Key strengths …;Strengths …;Progress since the last inspection;What the inspection judgements mean …;What the inspection judgments mean …

[clocks]
run=
