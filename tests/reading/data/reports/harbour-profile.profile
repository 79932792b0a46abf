# A framework nobody has heard of: what it takes to read another one's reports.
[framework]
title=Inspection of harbours
framework=harbour
inspectorate=peer-authority
overall=no

[labels]
dates=Days on the quay
lead=Inspector of harbours

[kind harbour]
inspection=peer_review
addressee=authority
title=Inspection of the harbour of {authority}

[grades]
sound=Sound
needs work=Needs work
unsafe=Unsafe

[areas]
area=The quay;The boats

[headings]
recommendations=What must be mended
end=What is well
