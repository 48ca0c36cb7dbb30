/**
 * Sentences of news with places for names: P a person (P1, then S1 the family name alone), O an organisation (A its short form), L a place, C a
 * country, N an adjective of a people, E a happening, W a work or product. One line is a paragraph; lines without names teach what is none.
 */
export const templates: readonly string[] = `
{P1}, a spokeswoman for the {O1}, said the road would stay closed. {S1} gave no further details.
{P1}, a spokesman for {O1}, declined to comment.
"We have not seen the letter," said {P1}, who heads the {O1} in {L1}. "It never came," {S1} added.
"Nobody told us," {P1} told {O1} on Tuesday.
According to {P1}, the gate was open. According to the {O1}, it was not.
{L1} (AP) - The {O1} said on Monday that it had fined {O2}.
{L1}, {C1} — Hundreds gathered outside the {O1} ({A1}) on Friday. The {A1} did not answer.
The {O1} ({A1}) and the {O2} ({A2}) signed the deal in {L1}. {A1} chief {P1} praised {A2}.
President {P1} met Prime Minister {P2} in {L1} on Thursday. {S1} thanked {S2}.
{N1} President {P1} arrived in {L1} for the {E1}.
{N1} Foreign Minister {P1} spoke by phone with his {N2} counterpart, {P2}.
Mr. {S1} and Mrs. {S2} left the court in {L1} without a word.
Dr. {P1} of the {O1} examined the samples. Dr. {S1} found nothing.
Police in {L1} arrested {P1}, 34, and {P2}, 29, over the theft.
{P1}, 52, of {L1}, was killed when the lorry overturned near {L2}.
The mayor of {L1}, {P1}, opened the bridge.
The minister, {P1}, resigned. So did her deputy, {P2}.
Residents of {L1} and {L2} were told to leave. Some went to {L3}.
The flood reached {L1}, a village north of {L2} in {C1}.
{C1} and {C2} recalled their ambassadors. {C1}'s foreign ministry blamed {C2}.
{S1} said that {S2} had lied.
{P1} denied that {O1} had paid {P2}.
A lawyer for {P1} said her client would appeal.
Lawyers for {O1} wrote to {P1} and {P2}.
Analyst {P1} at {O1} expects prices to fall.
Shares of {O1} fell 4 percent in {L1}. {A1} makes the {W1}.
{O1} unveiled the {W1} at the {E1} in {L1}.
The {W1} was passed in March. The {O1} opposed the {W1}.
{P1} won the {W1} for her novel.
The ship, the {W1}, sank off {L1} with 19 people on board.
{E1} killed dozens in {L1}. {E1} is the strongest storm in years.
During the {E1} the town of {L1} burned.
The {E1} opens in {L1} next week.
{P1} played for {O1} before joining {O2}.
{O1} beat {O2} 3-1 in {L1}. {P1} scored twice for {O1}.
The {O1} reported that {P1} had fled to {C1}. The paper cited the {O2}.
By {P1}
By {P1} in {L1}
{P1} reported from {L1}; {P2} from {L2}.
Photo: {P1}/{O1}
(Reporting by {P1} in {L1}; Editing by {P2})
In {L1}, {P1} said yes. In {L2}, {P2} said no.
Yesterday {P1} called {P2} a liar. Today {S2} replied.
"Is {S1} coming?" asked {P2}. "No," said {S1}'s brother.
{S1}'s lawyer, {P2}, said so too.
{O1}'s chairman, {P1}, stepped down.
{L1}'s harbour was closed, the {O1} said.
Neither {S1} nor {S2} was there.
The {L1}-based {O1} employs 300 people.
The {L1} court sentenced {P1} to three years.
The {L1} mine belongs to {O1}.
Sheikh {P1} and General {P2} watched the parade.
Professor {P1}, of the {O1}, studies rivers.
Researchers at the {O1} and at {O2} in {C1} found the opposite.
Interior Minister {P1} blamed the {N1} company {O1}.
The bodies of {P1}, {P2} and {P3} were found on Sunday.
Those killed were {P1}, {P2}, and {P3}.
{P1} and {P2}, both of {L1}, were hurt.
{P1} (pictured) runs the {O1}.
{P1}: Why was the gate open?
{P2}: Nobody closed it, {P1}.
The head of {L1} region, {P1}, wrote on his page that two people had died.
Governor {P1} said on Telegram that {L1} had been hit.
Officials in {L1} and the {O1} disagree.
Witnesses told the {O1} that {S1} shouted first.
{C1}'s {O1} fined {O2}, a unit of {O3}.
The {O1} of {C1} has no comment.
Sources close to {S1} say he will leave {C1}.
Former minister {P1}, now at {O1}, disagreed with {S2}.
Her husband, {P1}, and her son {P2} survived.
{P1} was born in {L1}, {C1}, in 1961 and studied at the {O1}.
{L1} lies between {L2} and {L3}.
The road from {L1} to {L2} is closed, as is the bridge at {L3}.
{S1} met {S2}, {S3} and the head of {O1}.
{O1} and {O2} declined to comment. {O3} did not respond.
The {N1} government rejected the {N2} claim.
Two {N1} engineers and a {N2} nurse were freed.
Many {N1} and {N2} workers stayed away.
On Monday the road was closed. In March it opened again.
Nobody was hurt. Several roads were closed. Rain fell all night.
Officials said the number could rise. Rescuers were still digging.
Meanwhile, prices rose. However, wages did not.
Residents said they heard a blast. Witnesses ran.
Breaking: Fire at harbour. Updates follow.
Questions remain. Why was the gate open? Who had the key?
Police said two men were held. Firefighters left at noon.
Investigators found a valve. Engineers had warned of it. Inspectors had not.
Yes, said one. No, said another. Maybe, said a third.
Last Friday, the council met. This Wednesday, it will vote.
The President said so. The Minister did not. The Court will decide.
Thousands marched. Hundreds were hurt. Dozens were held.
Parliament adjourned. Prosecutors appealed. Parents waited. Doctors struck. Teachers followed.
Following the talks, both sides left. Speaking later, she was calmer. Asked about it, he smiled.
Photos show smoke. Satellite images show more. Videos posted online show a crater.
The engineer {P1} measured the river.
The hydrologist {P1} and the nurse {P2} disagreed.
The council met the surveyor {P1} and the pilot {P2}.
The writer {P1} and her neighbour {P2} came by train.
The {A1} reporter {P1} was there. So was {P2} of {A2}.
{L1} recalled its envoy. {L2} did not.
{L1} was silent. {L2} protested. {L3} burned.
{C1} protested. {L1} recalled its ambassador.
{S1} slept. {S2} drove. {S3} sold the boat to {P4}.
{S1} and {S2} quarrelled over a well in {L1}.
{P1} sells rice in {L1}. {P2} buys it. {S1} raised her price.
{P1} teaches in {L1}. {P2} paid for the roof.
{P1} signed for the town. {P2} signed for {L1}.
{O1} closed its doors. {O2} opened.
{A1} fined the ferry. The {A1} has no boats.
The {A1} fined {O2}.
She was taken to {O1} in {L1}.
He was jailed by the {O1}.
A neighbour, {P1}, had called for help. {S1} heard him shout.
"{S1} lied," said {P2}. "So did {S3}," he said.
Wife {P1} and daughter {P2} wait in {L1}.
{P1} flew from {L1} to {L2} via {C1}.
A letter from {P1} to {P2} was read aloud.
The judge, {P1}, let {P2} go.
The answer of {S1} was short; that of {S2} was not.
{P1}'s boat sank off {L1}. {S1}'s brother saw it.
The port of {L1} and the airport at {L2} were closed.
Neighbours of {P1} in {L1} district heard shots.
{L1}: {P1} was the first to speak.
Asked about {O1}, {S1} laughed.
After the fire, {S1} left {L1} for good.
When {S1} came, {S2} had gone to {L1}.
As {P1} told the {O1}, nothing was paid.
For {S1}, it was too late. For {L1}, it was not.
The {O1}, the {O2} and {O3} marched together.
The {W1} sank at night. The {W1} had no insurance.
Leaders of {C1}, {C2} and {C3} met at the {E1}.
Hydrologists agreed. Divers found nothing. Nurses left.
Oh well! Yes. Thanks. Good morning!
I'd say so. I've said so. I'll say it again.
Plan B failed. Phase II begins in May. Chapter Three tells how.
He shouted STOP and then NO. Nobody heard.
Close the gate. Keep out. Read more. See below.
The Danes and the Norwegians agreed. Germans did not.
Volunteers brought water. Survivors slept in a school. Families waited outside.
`
  .trim()
  .split('\n');

/** Headlines, to be written with capitals, all in capitals, or without. */
export const headlines: readonly string[] = `
{P1} denies knowing of leak at {O1}
{O1} fined after spill near {L1}
{C1} and {C2} sign deal on water
{S1} resigns as head of {O1}
Three dead in {L1} mine collapse
{O1} blames {O2} for outage
{S1} and {S2} meet in {L1}
Storm closes roads in {L1}
Minister says bridge was safe
What we know about the fire
How the council lost its records
Two held over harbour theft
Court rejects appeal by {P1}
{A1} opens inquiry into {O2}
{L1} mayor says water is safe
Police search for missing driver after crash
{C1} says {S1} lied about visit
New report questions dam design
{N1} team wins in {L1}
Ferry sinks off {L1}, dozens missing
{L1} — Gate was open on Monday
Mayor blames {S1} for open gate at night
{C1} closes border after storm
Three held after fire at school
`
  .trim()
  .split('\n');
