# Ofsted's single inspection framework, 2013 to 2018: services for children in need of help and protection, children
# looked after and care leavers, mostly with a review of the Local Safeguarding Children Board.
#
# How a profile is read. Phrases are separated by semicolons and compared word by word: case, punctuation and the marks
# of footnotes make no difference. {name} stands for some words, an ellipsis at the end lets more follow. Kinds are
# tried in the order they stand in.
[framework]
order=10
title=Single inspection framework
printed=SIF
framework=sif
inspectorate=ofsted
scale=ofsted_4
overall=yes

[labels]
dates=Inspection date;Inspection dates
published=Report published
lead=Lead inspector;Lead inspectors

# A kind is told by its title. Where "cover" is given, one of its phrases must stand on the cover too, or one of "body"
# be a heading further on.
[kind sif-reinspection]
inspection=inspection
addressee=authority
title=Re-inspection of services for children in need of help and protection, children looked after and care leavers;Reinspection of services for children in need of help and protection, children looked after and care leavers

[kind sif-lscb]
inspection=inspection
addressee=authority
title=Inspection of services for children in need of help and protection, children looked after and care leavers
cover=Review of the effectiveness of the Local Safeguarding Children Board
body=What does the LSCB need to improve;What does the Local Safeguarding Children Board need to improve;The Local Safeguarding Children Board (LSCB);The Local Safeguarding Children Board

[kind sif]
inspection=inspection
addressee=authority
title=Inspection of services for children in need of help and protection, children looked after and care leavers

[grades]
outstanding=Outstanding
good=Good
requires improvement=Requires improvement;Requires improvement to be good;Require improvement;Require improvement to be good
inadequate=Inadequate

# The rows of the table.
[areas]
area=Children who need help and protection;Children looked after and achieving permanence;Leadership, management and governance
sub=Adoption performance;Experiences and progress of care leavers;The experiences and progress of care leavers

# What a sentence speaks of that gives a grade.
[verdicts]
overall=The overall judgement …;Children’s services in …
lscb=The judgement for the effectiveness of the …;The judgement on the effectiveness of the …;The judgement of the effectiveness of the …;The effectiveness of the Local Safeguarding …;The effectiveness of the LSCB …;The Local Safeguarding Children …;{name} Local Safeguarding Children …;{name} Safeguarding Children …;The effectiveness of the {name} Safeguarding …;The LSCB …;The arrangements in place to evaluate …

[headings]
recommendations=Recommendations;Recommendation;Recommendations for the {name};Recommendations to the {name};What does the local authority need to improve;What does {name} need to improve;Areas for improvement;Areas for development
urgency=Priority and immediate action;Priority and immediate actions;Priority or immediate action;Priority actions;Immediate action;Immediate actions
board=The Local Safeguarding Children Board;Local Safeguarding Children Board;{name} Safeguarding Children Board;{name} Safeguarding Children’s Board;The Local Safeguarding Children Board (LSCB);Local Safeguarding Children Board (LSCB);Section {name}: The effectiveness of the Local Safeguarding …;The effectiveness of the Local Safeguarding …;What does the LSCB need to improve;What does the Local Safeguarding …;Inspection judgements about the Local Safeguarding …;Inspection judgements about the LSCB;Inspection judgement about the LSCB;Inspection judgement about the Local Safeguarding …;Recommendations for the LSCB;Recommendations for the Local Safeguarding …;Recommendations for the board
authority=Section {name}: the local authority;The local authority
end=Executive summary;Summary of findings;Summary of key findings;Summary for children and young people;Summary;Inspection findings;Inspection findings …;Information about this local authority area;Information about this inspection;Information about the local authority inspection;Progress since the last inspection;Key strengths …;Strengths …;The {name} strengths;The {name} has the following strengths;Inspection judgements about the local authority;What the inspection judgements mean …;What the inspection judgments mean …;What the local authority inspection judgements mean;What the LSCB inspection judgements mean;What the {name} inspection judgements mean;The experiences and progress of …;Leadership, management and governance are …;The graded judgment for …;The graded judgement for …

[clocks]
run=written-statement;publish-report
