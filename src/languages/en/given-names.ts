import { plainName } from '../../text/plain-name.js';

/** Given names of one part of the world, lower case, as English news spells them. */
export interface GivenNames {
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** Borne by women and by men alike. */
  readonly either: readonly string[];
  /** Whether the family name comes first. */
  readonly familyFirst: boolean;
}

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

const region = (female: string, male: string, either = '', familyFirst = false): GivenNames => ({
  female: list(female),
  male: list(male),
  either: list(either),
  familyFirst,
});

/**
 * Given names by the part of the world in which they are common. Written down for this project from common knowledge; no list of a
 * publisher was copied. A name that means a woman in one place and a man in another stands in both.
 */
export const givenNames: Readonly<Record<string, GivenNames>> = {
  english: region(
    `abigail ada adele agatha agnes aileen alexandra alice alicia alison allison alma alyssa amanda amber amelia amy andrea angela angelica anita ann anna
    annabel anne annette annie antonia april arlene ashleigh astrid audrey ava barbara beatrice becky belinda bernadette bernice bertha beryl bess beth
    bethany betty beverly bonnie brenda bridget brittany brooke camilla candace carla carly carmel carol carole caroline carolyn carrie cassandra
    catherine cathy cecilia cecily celeste celia charlotte chelsea cheryl chloe christina christine cindy claire clara clarissa claudia colleen connie
    constance cora cordelia courtney crystal cynthia daisy daphne darlene dawn deborah debra deirdre delia della denise diana diane dinah dolores donna
    dora doreen doris dorothea dorothy edith edna edwina eileen elaine eleanor elisabeth elise eliza elizabeth ella ellen elsa elsie emily emma enid erica erin
    esme estelle esther ethel eunice eva eve evelyn faith fay felicity fern fiona flora florence frances francesca freda gail gemma genevieve georgia
    georgina geraldine gertrude gillian ginger gladys glenda gloria glynis grace greta gwen gwendolyn hannah harriet hazel heather heidi helen helena
    henrietta hester hilda holly hope ida imogen ingrid irene iris isabel isabella isabelle isobel ivy jacqueline jade jane janet janice janine jean
    jeanette jemima jenna jennifer jenny jessica jill joan joanna joanne jocelyn josephine joyce judith judy julia juliana julie juliet june justine karen
    kate katherine kathleen kathryn kathy katie katrina kayla kerry-ann kirsten kirsty kristen kristin lara laura lauren leah leanne leila lena leonora letitia lillian lily linda
    lindsey lisa liz lois lorna lorraine louisa louise lucille lucinda lucy lydia lynda lynette lynn mabel madeleine madeline madison maggie mandy marcia
    margaret margery margot marguerite maria marian marianne marie marilyn marina marjorie marlene martha mary matilda maud maude maureen mavis maxine megan
    melanie melinda melissa mercy meredith michelle mildred millicent millie mindy minnie miranda miriam moira molly mona monica muriel myra myrtle nadine
    nancy naomi natalie natasha nell nellie nicola nicole nora norma octavia odette olive olivia opal pamela patience patricia patsy paula pauline pearl
    peggy penelope penny petra petula philippa phoebe phyllis polly portia priscilla prudence rachel ramona rebecca regina rhoda rhonda rita roberta
    rosalie rosalind rosamund rosanna rose rosemary rosie rowena roxanne ruby ruth sabrina sally samantha sandra sara sarah selena selina serena sharon
    sheila shelley sherry shirley sibyl sienna sonia sophia sophie stacey stella stephanie summer sue susan susanna susannah susie suzanne sybil sylvia tabitha tamara
    tamsin tania tanya tara teresa tess tessa thelma theresa tiffany tina tracey trina trudy ursula valerie vanessa vera verity veronica vicky
    victoria viola violet virginia vivien wanda wendy wilhelmina willa wilma winifred yvette yvonne zara zelda zoe`,
    `aaron abel abraham adam adrian alan alastair albert alec alexander alfred alistair allan allen alvin ambrose amos andrew angus anthony archibald archie
    arnold arthur aubrey austin barnaby barney barry bart bartholomew basil ben benedict benjamin bernard bert bertram bill billy bob bobby boris brad
    bradford bradley brandon brendan brent brett brian bruce bruno bryan byron caleb callum calvin carl cecil cedric chad charles charlie chester
    christian christopher chuck clarence clark claude clayton clement cliff clifford clint clinton clive clyde colin connor conrad corey craig curtis cyril
    damian dan daniel danny darrell darren dave david dean declan dennis derek desmond dexter dick dominic don donald doug douglas duncan dustin dwight dylan
    earl ed eddie edgar edmund edward edwin eli elijah elliot elliott elmer elvis emmett eric ernest ethan eugene eustace evan everett ewan ezra felix ferdinand
    finn fletcher floyd francis frank franklin fred freddie frederick gabriel gareth garrett gary gavin geoff geoffrey george gerald gerard gideon gilbert
    giles glen glenn godfrey gordon graeme graham grant greg gregory guy hal hamish hank harold harris harry harvey hector henry herbert herman homer
    horace howard hubert hugh hugo humphrey ian ignatius irving isaac isaiah ivan ivor jack jackson jacob jake james jared jason jasper jed jeff jeffrey
    jeremiah jeremy jerome jerry jesse jim jimmy joe joel john johnny jonah jonathan joseph josh joshua jude julian julius justin keith ken kenneth
    kent kevin kieran kirk kurt kyle lance larry lars laurence lawrence len leo leon leonard leopold leroy lester lewis liam lionel lloyd logan louis lucas
    lucius luke luther lyle malcolm marcus mark marshall martin marvin mason matthew maurice max maxwell melvin mervyn michael mick mike miles milton mitchell monty
    mortimer moses nathan nathaniel ned neil nelson neville nicholas nick nigel noah noel norman oliver oscar oswald otis otto owen patrick paul percy
    perry pete peter phil philip phillip phineas pierce piers quentin ralph ramsay randall randolph randy raymond reginald reuben rex rhys richard rick ricky rob robert roderick
    rodney roger roland rolf ron ronald rory ross roy rufus rupert russell ryan samson samuel saul scott sean sebastian seth seymour shane shaun sheldon sidney
    silas simon solomon spencer stanley stephen steve steven stewart stuart sylvester tad ted terence terrence theo theodore thomas tim timothy tobias toby todd
    tom tommy tony travis trevor tristan troy tyler vernon victor vince vincent virgil wallace walter warren wayne wesley wilbur wilfred will william
    winston zachary`,
    `alex ashley aubrey avery bailey blair cameron casey charley chris dale dana devon drew ellis evelyn frances frankie gene hayden hilary jackie jamie jay jo
    jody jordan jules kelly kerry kim kit lee leigh leslie lindsay lou lynn marion mel morgan pat payton quinn ray reese riley robin rowan sam sandy sasha sidney skyler
    stacy taylor terry toni tracy val vivian whitney winter`,
  ),
  western: region(
    `adriana agathe agnese agnieszka aino alessandra alessia alida amalia amelie anika anja anke anneke anneliese annika antje antonella anouk arianna astri aurelie aurora
    beata beate benedetta benedicte berit bettina bianca birgit birgitta birte britt brigitta brigitte britta camille carina carlotta caterina catharina cecile
    celine chantal chiara christa christelle christiane clarisse claudine clemence clotilde colette corinne cornelia dagmar daniela danielle delphine donatella
    doriane ebba edda eleonora eleonore elena elfriede elin elisa elke ella-maria elodie eloise elsbeth else emanuela emilie emmanuelle eva-maria federica fabienne
    fleur floriane franca francoise franziska frauke freya frida friederike gabriele gabriella gerda gerlinde ghislaine giada giorgia giovanna gisela giulia
    giuseppina grazia greet greetje gretchen gudrun gunilla hanna hanne hanneke heike helga helle hendrika henrike hermine hilde hildegard ilaria ilse imke
    inga inge ingeborg inger ingrid irma irmgard isaura jacoba jette johanna jolanda joke jutta kaisa karin karina karla karoline katharina kathrin
    katja katrin kerstin kirsi kirstin klara laetitia lavinia leena lidia lieke lies liesbeth lieselotte linnea lise liselotte lotte loredana luciana lucia
    lucie ludovica luisa maaike maddalena magda magdalena magali maike maja malin manuela mareike margarethe margherita margit margrethe mariella marijke marika mariette marit
    marja marlies martina mathilde mechthild merete merja mette michaela mieke mireille mirjam monika monique nadja nele nicoletta nina noemie odile ornella
    ottilie paola patrizia paulette petronella pia pirkko ragnhild raffaella reka renate rita-maria roberta romy rosalba roswitha ruth-maria sabina sabine sandrine saskia
    sieglinde sigrid silja silke silvia simone simonetta siobhan siri sofie solange solveig sonja stefania stefanie steffi susanne suvi svea sylvie tatjana tea thea therese tiziana tove trine
    trijntje tuula uta ute valentine valeria vanna veerle verena vigdis viktoria virginie viviane waltraud wiebke wietske ylva yseult`,
    `achim adolphe aksel alain albrecht alessandro alessio alexandre alfonso alois ambroise anders andreas angelo ansgar antoine antonius antti armand arnaud arne arno
    arvid aurelien axel bartolomeo bas bastian baptiste benoit bernd bernhard bertrand birger bjarne bjorn burkhard carlo carsten cesare christophe claes claudio clemens
    corentin cornelis cyrille dag damiano dario davide detlef didier dieter dietmar dietrich dirk domenico edmond edouard egil eduard eero einar eino elio emanuele
    emil emile emilio enrico enzo erik erkki ernst erwin esko etienne ettore eugenio fabien fabio fabrizio federico ferdinando filippo flavio florent florian
    franck franco francois frans franz frederic fredrik friedrich fritz gaetan gaetano gaspard gauthier georg gerhard gerrit gert giacomo gianluca gianni gilles
    gino giorgio giovanni giulio giuseppe goran gottfried guido guillaume gunnar gunter gustaf gustav guus haakon hakan hannes hannu hans harald harri hartmut heiko heiner
    heinrich heinz helge helmut hendrik henk henning henrik hermann hilmar holger horst hubertus ignazio ingmar ingo ivar jaakko jacopo jacques jan
    jarl jari jean-marc jean-paul jean-pierre jens jeroen jerome joachim jochen joep johan johann johannes jorg jorgen joris jos jost jouni juergen juha juhani jukka julien jurgen
    jussi kaarlo kalle karl karsten kasper kees kjell klaas klaus knud knut konrad kristian kristoffer lasse lauri lennart leonardo leopoldo lorenz lorenzo loic luca luciano
    ludovic ludwig luigi luuk maarten magnus manfred marc marcello marcel marco mario markku markus massimo mathias mathieu mathijs matteo matthias matti maurizio
    mauro maximilian michel michele mika mikael mikko moritz morten niccolo nicolai nicolas nico niels nikolaus nils norbert odd olaf ole olivier olof ortwin oskar otmar paavo pascal
    paolo pasquale patrice patrizio pekka per philippe pier pierre pieter pietro poul rainer raphael reijo reinhard reinhold remi remo renato rene renzo riccardo rikard roberto rocco roel
    rolf romain ronny rudi rudolf rudiger ruud salvatore sander sebastiano sepp serge siegfried sigurd silvio soren staffan stefan stefano steffen stephane
    stig sven tapio tarmo teemu thibault thierry thijs thilo thorsten timo tito tobia tommaso torbjorn tore torsten trond uberto ugo ulf ulrich umberto urs uwe valentin valerio veit vesa
    viggo vilhelm vincenzo vittorio volker walther werner wilhelm willem wim wolfgang wouter xavier yann yannick yves`,
    'andrea camille claude dominique jean laurence gabriele jocelyn kai luca maxime michele nicola noa sacha simone pascale',
  ),
  hispanic: region(
    `adela adelina aida alba alejandra almudena altagracia amparo ana anabel anahi angeles angelines araceli ariadna asuncion aurelia azucena beatriz belen berta blanca
    brenda-maria camila candelaria caridad carlota carmela carmen carolina catalina chavela clarita concepcion consuelo cristina dalia debora dolores-maria dulce elba elisa elvira encarnacion
    esperanza estefania estela eugenia eulalia eva-luisa fabiola fatima fernanda filomena flor florencia francisca gabriela genoveva gisela-maria graciela guadalupe herminia hortensia
    iara ines inmaculada irma isidora itzel ivette jacinta jimena joaquina josefa josefina juana julieta juliana leonor leticia lorena lourdes lucero lucia luz macarena magdalena maite
    malena maricela maricruz marisol maribel marta matilde mayra mercedes micaela milagros mirta montserrat natalia nayeli nelida nieves noelia nuria ofelia olga-lucia oriana paloma
    paola paz pepita perla piedad pilar purificacion raquel rebeca regina-maria remedios rocio rosa rosalia rosario rosaura sagrario salome sarita selma silvina socorro sofia soledad susana
    tatiana-maria teodora teresita tomasa trinidad valentina vanesa violeta virtudes viviana ximena xiomara yadira yanina yolanda yesenia zaira zulema
    beatriz-maria benedita conceicao fernanda-maria ines-maria iracema joana luana luiza margarida mariana neusa raimunda rafaela tereza thais vitoria`,
    `abelardo adalberto adolfo adriano agustin alberto alejandro alejo alonso alvaro amadeo anastasio andres anibal anselmo antonio armando arturo augusto aurelio baltazar
    benito bernardo braulio camilo carlos celestino cesar ciro cristobal cuauhtemoc damaso demetrio diego domingo edgardo edmundo eduardo efrain eliseo eloy emiliano
    enrique ernesto esteban eusebio evaristo ezequiel facundo felipe fermin fernando fidel florentino francisco froilan gaston genaro gerardo german
    gilberto gonzalo gregorio guillermo gustavo hernan heriberto hernando hilario horacio humberto ignacio isidro jacinto jaime javier jeronimo jesus joaquin jorge jose juan
     julio laureano lazaro leandro leonel lisandro lope lucio luis manuel marcelino marcelo marcos mariano mateo matias mauricio maximo melchor miguel modesto
    moises nahuel nestor nicanor octavio orlando osvaldo pablo pascual patricio pedro placido rafael raimundo ramiro ramon raul refugio reinaldo ricardo rigoberto rodolfo
    rodrigo rogelio romulo roque ruben salvador santiago saturnino segundo sergio severino teodoro timoteo tomas ulises urbano vicente victorino vidal
    wilfredo afonso aloisio anderson caetano caio davi duarte edson evandro fabricio geraldo gilson heitor inacio joao jose-maria lourenco
    luiz mateus miguel-angel murilo nuno otavio paulo reginaldo rui thiago tiago valdemar vasco wagner zeferino`,
    'ariel cruz guadalupe reyes rosario trinidad angel',
  ),
  slavic: region(
    `agata aleksandra alena alevtina alina alla anastasia anastasija anastasiya anastazja anca-maria anfisa anja antonina anzhela barbora bogdana bojana bozena branka danica danuta darina darya dasha
    desislava dobrila dorota dragana dubravka dunja ekaterina elena elizaveta elzbieta emilija evdokia evgenia fedosia feodora galina grazyna gordana halina halyna hana hanka
    hristina irina iryna ivana ivanka iva ivona iwona izabela jadranka jadwiga jagoda jana jarmila jasna jelena jitka joana-maria jolanta jovana jozefina justyna kalina kamila
    karolina katarina katarzyna kateryna katya khrystyna kinga klavdia krystyna kseniya ksenia lada larisa larysa lesya lidiya lidija ljiljana ljubica ljudmila lucja lucyna ludmila
    lyubov lyudmila lyudmyla maja malgorzata margarita mariya marija marina marya masha marzena milada milena milica militsa mira mirela miroslava mirjana 
    nada nadezhda nadia nadiya natalija nataliya natalya natasa nela nevena nina oksana olena olesya olga olha oxana paraskeva paulina pelageya petya polina praskovya radka radmila
    raisa raya renata roksolana roza ruslana ruzena rositsa sanja sladana slavica snezana snezhana sofiya solomiya stanislava stefka stoyanka svetlana svitlana tanja tatiana tatyana
     teodora tetiana uliana ulyana urszula valentyna valeriya vanja varvara vasilisa vera vesna veselina viktoriya viktorija vlasta wanda wieslawa wioletta xenia yana yaroslava yelena yevgenia
    yevheniya yulia yuliya zana zdenka zhanna zina zinaida zlata zofia zora zoya zuzana zvezdana`,
    ` afanasy albin aleksandar aleksander aleksandr aleksei aleksey alexei alexey anatol anatoli anatoliy anatoly andrei andrej andrey andrii andriy andrzej andrija anton antoni arkady arseny arsen
    artem artur artyom bartosz blagoje bogdan bohdan bohumil bojan boleslav boleslaw borislav borys borivoj bozidar branimir branislav branko bronislaw cezary czeslaw dalibor darko dariusz davor dejan
    demyan denis denys dimitar dimitri dimitrije dmitri dmitrii dmitriy dmitry dmytro dobromir dragan dragoslav drago dusan eduard efim fedir fedor filip foma frantisek gavriil gavrilo gennadi gennady
    georgi georgiy gheorghi gleb goran grigori grigory grzegorz grigor henryk hryhoriy hristo ignat igor ihor ilia ilija ilya innokenty ioan-petr ivan ivaylo ivica ivo jacek jan-pawel janko janusz jarek jaromir jaroslav
    jaroslaw jerzy jiri josef josip jovan jozef juraj jurij kacper kamil karel karol kazimierz kazimir kiril kirill klim konstantin kostyantyn kosta kresimir kryspin krzysztof kuzma lavrenty lazar lech
    leonid leszek lev lubomir lubos ludek ludvik lukas lukasz luka lyubomir maciej maksim maksym marcin marek marijan marko matej mateusz matvey maxim michal michail mihail mihajlo mikhail mikhailo mikola milan mile
    milorad milos milovan miodrag mirko miroslav miroslaw mladen momir mstislav mykhailo mykola nazar nebojsa nedeljko nenad nikita nikifor nikola nikolai nikolaj nikolay oleg oleh oleksandr oleksii
    oleksiy oles ondrej orest ostap pavel pavle pavlo pawel petar petko petr petro piotr platon plamen predrag prokhor przemyslaw radek radomir radoslav radoslaw radovan rafal rastislav ratko rodion roman romuald rostislav
    ruslan ryszard sava savva semyon serafim sergei sergej sergey serhii serhiy sinisa slavko slawomir slobodan spartak spas srdjan stanislav stanislaw stanko stefan stepan stjepan stoyan svetoslav svetozar svyatoslav tadeusz
    taras teodor tihomir timofey timur tomasz tomislav trofim tsvetan vadim vadym valentin valentyn valerii valeriy valery vasil vasile vasili vasily vaclav velimir ventsislav veselin viktor vitali vitaliy vitaly
    vitomir vjekoslav vlad vladan vladimir vladislav vladyslav vlado vlastimil vojislav vojtech volodymyr vsevolod vuk vyacheslav wieslaw witold wladyslaw wlodzimierz wojciech yakov yan
    yaroslav yefim yegor yemelyan yevgeni yevgeny yevhen yuri yuriy yury zbigniew zdenek zdravko zdzislaw zelimir zeljko zenon zivko zlatko zoran zvonimir`,
    'evgeny-sasha misha sasha valya vanya zhenya slava kolya dima-sasha saša jagoda vasja',
  ),
  baltic: region(
    `agne aiga aistė aldona anneli asta audra austeja baiba birute daiga daina daiva danute dzintra edita egle egija elga eneli evija giedre gintare gunta guna ieva ilga ilze inese ingrida
    jolita jurate kadri kaire kristi laima laimute lasma liina liis ligita loreta maarja maie maire marju mare milda mirdza monta nijole ona piret ramune rasa reet rimante ruta sanita sarmite signe siiri silvi sirje skaidrite
    solvita tiina tiiu triin ugne ulle urve vaida vaiva velga viive zane zenta zita zivile erzsebet ildiko ilona-maria katalin kinga-maria krisztina marta-maria noemi piroska reka-maria sarolta szilvia timea zsofia zsuzsa zsuzsanna
    adina alina-maria anca catrinel camelia cosmina crina daciana doina ecaterina florica georgeta gheorghita ileana ioana ionela lacramioara larisa-maria lenuta mihaela oana otilia raluca ramona-maria rodica roxana ruxandra sanda simona
    smaranda sorina steliana viorica`,
    `aivars aigars ainars algirdas algis andris antanas ants arturas arvo arvydas audrius augustas bronius dainis dalius darius edgars eduards eerik egils endel gediminas giedrius gintaras girts guntars guntis
    imants indrek ivars jaak jaan jaanus janis jonas jokubas juozas juris juri justas kaido kaspars kalev kalju kestutis kristaps kristjan kristjanis laimonis linas lembit maris martynas marts meelis mihkel mindaugas modris
    motiejus normunds ojars paulius peeter petras povilas priit raimo raimonds raivis raivo rein rimantas rimas rolandas romas sandis saulius siim sigitas skirmantas tanel tauras tauno tiit tonu toomas uldis urmas
    valdas valdis valters vello viesturs vilnis virgilijus vitas vydas vytas vytautas zigmas zydrunas andras arpad attila balazs balint bela bence csaba denes elemer endre ferenc gabor gergely geza gyorgy gyula imre istvan
    janos jeno jozsef kalman karoly kornel laszlo levente lajos marton matyas mihaly miklos odon pal sandor szabolcs tamas tibor tivadar vilmos zoltan zsolt alexandru calin catalin
    ciprian constantin corneliu cosmin costel costin cristian dacian decebal doru dragos dumitru emilian eugen florin gavril gelu gheorghe gica grigore horia horatiu iacob ilie ion ionel ionut iulian liviu lucian
     marius mihai mircea nelu nicolae nicusor octavian ovidiu petru radu razvan remus sabin sever silviu sorin stelian tiberiu titus traian tudor valeriu viorel vladut`,
  ),
  greek: region(
    `afroditi alkistis anastasia-maria angeliki anna-maria anthi antigone areti argyro artemis athanasia athina calliope chara chariklia christiana chrysa chryssoula danae despina dimitra
    eftychia effie eirini ekaterini eleftheria elektra eleni elpida evangelia evanthia evdokia-maria fotini galini garyfallia georgia-maria ifigeneia ioanna kalliopi katerina kleopatra konstantina kyriaki
    lemonia litsa magdalini marianthi maro matina myrto natassa niki olympia panagiota paraskevi pelagia persefoni polyxeni popi rania smaragda sofia-maria sotiria stamatia stavroula styliani tasoula thalia theodora theofania vasiliki vassiliki xanthi xeni zacharoula
    adelina-maria afrodita albana alketa anila ardita arjeta arta besa blerta drita ermira fatmira flutura gentiana jehona kaltrina liridona lule majlinda mirlinda rovena shpresa teuta valbona valdete vjosa vjollca`,
    `achilleas alekos alexandros anargyros anastasios angelos antonis apostolos argyris aris aristidis aristotelis athanasios babis charalambos charis christos costas dimitrios dimitris dimosthenis dionysis efthymios
    eleftherios elias evangelos evripidis fanis fotis georgios gerasimos giannis giorgos grigoris ilias ioannis iordanis isidoros kleanthis konstantinos kostas kyriakos lambros lefteris leonidas loukas makis manolis 
    menelaos michalis miltiadis minas mitsos nektarios nikiforos nikolaos nikos odysseas orestis panagiotis panos pantelis paraskevas paschalis pavlos periklis petros prodromos sakis savvas simos sotiris spiros spyridon spyros stamatis stathis stavros
    stelios stratos takis tassos thanasis thanos themis theodoros theofilos thodoris thrasyvoulos tilemachos vangelis vasilis vassilis yannis yiannis yiorgos zisis agim agron alban arben ardian armend artan avni bardhyl
    bashkim bekim besnik blerim bujar dritan ermal fatmir fatos flamur florim gazmend gjergj hashim ilir kastriot kujtim lulzim naim petrit ramush rexhep sali sokol shpend skender taulant valon veton xhevdet ylli`,
  ),
  caucasian: region(
    `anahit ani anush aregnaz arev arpine armine arpi astghik ashkhen gayane gohar hasmik heghine hripsime lilit lusine mane nairuhi naira narine nune nvard satenik shushan shushanik siranush sirarpi sona
    taguhi tatevik varduhi vartuhi yeva zabel zaruhi zvart darejan eka eteri keti ketevan khatia khatuna lali lela lia maka manana mariam mzia nana natela natia nato nestan nino sopio
    tamar tamta tekla teona tinatin tsira tsitsino aygun aynur afag arzu aysel aytan elmira elnara esmira fidan firuza gulnar gulnara gulshan irada jamila kamala khuraman konul lala lamiya leyla
    mehriban nargiz narmin nigar parvana rahila rena roya sakina saltanat sevil sevinj sevinc shahla solmaz tarana turkan ulviyya vafa zarifa zumrud`,
    `ara ararat aram aramais armen armenak arshak artak artashes artavazd avetik avetis ashot bagrat barsegh davit edik garegin garnik gagik gegham gevorg hakob hambardzum harutyun hayk hovhannes hovik hrachya hrant
    karapet karen khachatur khachik koryun levon manvel mher mkhitar mkrtich narek nerses norayr paruyr rafayel samvel sargis sarkis sedrak serzh seyran shahen slavik smbat suren tigran
    vahagn vahan vahe vahram vache varazdat vardan vartan vazgen yervand zaven zareh zorayr akaki aleko amiran anzor archil avtandil badri bakar beka besarion besik bidzina bondo dato demna elguja erekle gela gia giga gigi giorgi giuli
    givi gocha goga guram irakli jaba jemal kakha kakhaber koba koka konstantine lado lasha levan luarsab malkhaz mamuka mamia merab mikheil murman nika nikoloz nodar nugzar otar paata ramaz rati revaz rezo rostom
    saba sandro shalva shota soso sulkhan tamaz tariel tato temur tengiz tornike tsotne ucha vakhtang vano vaso vazha zaal zaza zurab abulfaz adil afgan agil akif alasgar aliaga anar araz arif arzuman asif aqil azad azer bakhtiyar
    bahruz behruz elbrus elchin eldar eldaniz elman elmar elnur elshad elshan elton etibar fakhraddin fikrat fizuli fuad galib ganimat gurban habil hajiaga hafiz heydar huseyn ilgar ilham ilqar
    isgandar jabbar jahangir javanshir jeyhun kamran mahir mammad matlab mehman mubariz mushfig namig nariman nazim novruz polad rafig ramil ramiz rasim rasul rauf rovshan
    rufat rustam sadig sahib samad seymur shahriyar shamil shirzad tale teymur tofig togrul vagif valeh vasif vidadi vilayat vugar vusal yusif zahid zaur `,
  ),
  turkic: region(
    `adile ajda aliye asiye aslı asli asuman ayfer aygul ayla aylin ayse aysegul aysun ayten banu basak begum behice belgin belma berrin berna betul beyza binnaz burcu buket canan ceren ceyda cigdem defne 
    didem dilek dicle duygu ebru ece eda elif elvan emel emine esin esma esra fadime fatma fatmagul feride feriha figen fikriye filiz fusun gamze gizem gonca gonul gokce gulay gulcan gulden gulizar gulsen gulsum gulten gunay guler guzin
    hacer hande handan hatice havva hulya hurriyet inci ipek jale kadriye kezban kubra lale lamia leman meltem melek meral merve meryem mine muge mujgan mukaddes munevver nalan narin nazan nazli nebahat necla nergis nermin nese neslihan
    nesrin nihal nihan nilay nilgun nilufer nimet nuray nurcan nurhan nuriye nursel nurten oya ozge ozgul ozlem papatya pelin pembe perihan pervin pinar rukiye saadet sabiha safiye saliha sebnem seda sehnaz selda selin semra sema
    serap serpil sevda sevgi sevim seyma sibel sidika songul suheyla sukran sule sumeyye tansu tulay tulin ulku umran vildan yasemin yeliz yelda yesim yildiz zeliha zerrin zeynep zuhal zubeyde zulal
    aigerim aigul ainur aisulu aizhan akmaral aliya altynai alua anara assel asel ayana ayaulym bayan begimai botagoz chinara dariga dinara dilnoza dildora feruza gaukhar guldana guli gulbahor gulchehra gulmira gulnora
    gulsara gulzada jamilya jazgul jyldyz kamshat kanykei karlygash kunduz laylo lobar mavluda meerim merim moldir mukaddas munira nafisa nargiza nazgul nigora nilufar nodira nozima ozoda perizat rano raushan sanobar saodat saule
    sevara shahnoza shakhnoza shoira tolganai togzhan umida zamira zebo zhamilya zhibek zilola zulfiya zumrad`,
    `abdulkadir abdurrahman adem adnan-ali afsin ahmet akin ali-riza alparslan alper alp anil aras arda atilla aydemir aydin aykut ayhan aytekin baris batuhan bayram bedri bekir berat berkay berk bilge birol bora bulent burak burhan cafer cahit can
    caner cem cemal cemil cengiz cenk cetin ceyhun cihan cihat coskun cumhur cuneyt davut dervis devlet dincer dogan doruk durmus ediz efe emrah emre enes engin enis ensar ercan ercument erdal erdem erdogan eren ergin ergun erhan erkan erol ersin
    ertan ertugrul evren eyup fahri faik faruk fatih ferhat ferit fethi feyzi fikret firat fuat furkan galip gazi gokhan gokmen gultekin gungor guven hakan haldun halil halit haluk hamdi hamit hasan haydar hayri hikmet hilmi hudaverdi huseyin husnu
      ihsan ilhan ilker isik ismet izzet kaan kadir kadri kamuran kasim kaya kayhan kazim kemal kenan kerem koray korkut koksal kubilay kursat kutlu latif lutfi macit mahmut mazhar mehmet melih
    mert mesut mete metehan metin mevlut mithat muammer muharrem muhsin muhittin mumtaz munir murat muzaffer naci namik nazif nazmi necati necdet necip nedim nevzat nihat niyazi nizamettin nuri nurettin nusret oguz oguzhan
    okan oktay olcay omer onder onur orhan osman ozan ozay ozcan ozer ozgur ozkan polat rahmi ramazan recai recep refik remzi resat resul ridvan rifat rustu ruchan sabahattin sabri sadettin sadik sadullah saffet sahin sait salih samet 
    savas sedat sefa selami selahattin selcuk selim semih serdar serhan serhat serkan sertac sevket seyfi seyit sezai sezer sinan suat sukru tacettin tahsin taner tansel tarik tayfun taylan tayyip temel tevfik tolga tolunay tuncay tuncer turan turgay
    turgut turhan tarkan ufuk ugur ulas umit umut unal utku vahit vedat vehbi veli volkan yakup yalcin yaman yasar yavuz yekta yener yigit yildiray yildirim yilmaz yuksel yunus zafer zekeriya zeki ziya zulfikar abai abay 
    abdumalik adilbek aibek aidar aidos akezhan akylbek alibek almas almat almaz altynbek amangeldi anuar arystan askar askhat atabek ayan azamat azat azizbek bagdat bakhtiyor bakyt bakytzhan bakhrom batyr bauyrzhan bekbolat bekzat bekzod berdi berik bobur bolat botir
    chingiz chyngyz daniyar dauren davron daulet dilshod dastan dosym eldor elyor erbol erkin ermek farkhod farrukh gani galym ikrom ilkhom islambek jakhongir jasur javlon jenish kairat kakajan kanat kanatbek kazybek kenzhebek komil kubanychbek kuanysh
    kurmanbek laziz maksat marlen medet medetbek meder mels mirlan mirzo mukhtar muratbek muzaffar nazarbay nodir nurbek nurlan nursultan nurzhan odil olim olzhas omurbek otabek orozbek oybek ravshan sadyr saken samat sanjar sardor
    sarvar serik serikbay serzhan shavkat sherali sherzod sooronbay sukhrob sultanbek sunnat talant talgat tamerlan temir temirlan timurlan tologon toktar tolegen tulkin turat turdakun ulan ulugbek umid umirzak yerbol yerkin yerlan yermek yernar yerzhan
     zhandos zhanibek zhaksylyk zhenis zhomart zokir`,
    'deniz derya devrim evrim ilkay nur ozgun toprak ilgin sezen',
  ),
  arabic: region(
    `abeer abir afaf afnan ahlam aisha alia aliyah amal amani amina amira amna arwa asma asmaa aya ayat azza badia bahia basma bushra buthaina dalal dareen dina doaa dua duha eman fadia fadwa faiza
    farah farida fatema fathiya fatima fatin fawzia feryal fida ghada ghadeer ghaida habiba hadeel hadil hafsa hala halima hanan hanin hasna hayat heba hiba hind houda houria huda iman inaam inas intisar israa jamila jawaher jihan joumana
    kamilah karima kawthar khadija khawla khulud lamis latifa layal layla leila lina lubna lujain lulwa maha mahasin maisa majda malak malika manal maram marwa maryam maysoon mayada mervat mona mouna muna nabila nahed
    nahla najat najla najwa naima najiba nawal nawar nesma nevine nisreen noha noura nouf nuha ola rabab rabia rafeef raghad ragheda rahaf rahma randa rana rasha rawan rawda razan reem reham
    rima rola rula ruqayya saadia sabreen safa safaa safiya sahar salma salwa samah samar samia samira sana sanaa sawsan shahd shaima shaimaa shadia shatha sherine shireen siham sihem soha souad suad suha suhair suhaila
    sumaya suzan taghreed tahani umm wafa wafaa wahiba warda widad yamina yasmin yasmine yusra zahra zahia zainab zakia zaynab zeina zineb zohra zubaida`,
    `abbas abd abdallah abdel abdelaziz abdelhamid abdelkader abdelkarim abdelmalek abdelrahman abdellatif abdelwahab abderrahim abdou abdul abdulaziz abdulhadi abdulkarim abdullah abdullatif abdulmajid abdulmohsen abdulrahman abdulsalam abdulwahid
    adel adham adib adnan ahmad ahmed akram alaa ali amer amin amine amir amjad ammar amr anas anis anwar aref asaad ashraf asim awad ayman aymen ayoub aziz azmi azzam badr badreddine baha bahaa bakr bandar barakat basel basem
    bashar bashir bassam bassem bilal boutros brahim daoud dawood dhafer driss emad essam fadel fadi fahad fahd fahim faisal fakhri faraj fares farhan farid farouk fathi fawaz fawzi fayez fayyad firas fouad ghaleb ghanem ghassan
    ghazi habib hadi haidar haitham haji hakim halim hamad hamdan hamed hamid hammoud hamza hani hares harith haroun hashem hassan hassane hatem hazem hicham hilal hisham hosni houssam hussam hussein hussain hussien iyad ibrahim idris ihab imad
      isa ismail issa issam jaafar jaber jabir jalal jamal jamil jasim jassim jawad jubran kamal kamel kareem karim kassem khaldoun khaled khalid khalifa khalil khamis khayri laith lamine lotfi louay luay maan
    maher mahdi mahfouz mahmood mahmoud majed majid makram malek malik mamdouh mamoun mansour marwan masoud mazen mehdi miloud moataz mohamad mohamed mohammad mohammed mohannad mohsen mohsin moncef morsi mouloud mounir mourad moussa moustapha mubarak
    muhammad muhammed muhannad mujahid munther murad musa musab mustafa mustapha muthanna mutaz nabeel nabil nader nadim nael nafi naguib naji najib najm naseem naser nashat nasir nasr nasri nasser nayef nazem nazih nidal nizar noureddine
     obaida omar omran osama othman qais qasem qassem qusay rabah rachid rachad rafic rafik rafiq raed raouf rashad rashed rashid rayan rayed reda redouane riad ridha riyad rizk saad saadi sabry saddam sadek sadiq saeed safwan
    said sajjad salah saleem saleh salem salim salman samer sami samih samir sattar saud sayed seif shadi shafiq shakib shaker sharif sherif shukri shihab sidi slimane sofiane sohail souhail sufyan suhail suleiman sulaiman sultan taha taher tahir
    talal talib tamer tamim tareq tariq tarek tawfik tayeb thamer thabet ubayd usama uthman wadie wael wahid waleed walid wasim wassim yahya yacine yacoub yaser yasser yassine yazan yazid younes younis yousef yousif youssef yusuf
    zaher zaid zakaria zaki zayd zayed ziad zied ziyad zoubeir zuhair`,
    'jihad nihad nour noor raja rajaa sabah wisam ismat nida',
  ),
  persian: region(
    `afsaneh afsoon anahita arezoo atefeh atoosa azadeh azar bahareh banafsheh behnaz bita delaram elaheh elham elnaz faezeh farahnaz faranak farideh fariba farnaz farzaneh fereshteh firouzeh ghazal ghazaleh golnar golnaz golshifteh hamideh
    hengameh homa jaleh katayoun khatereh ladan laleh mahboubeh mahin mahnaz mahsa mahshid mahtab mandana maliheh maral marjan marzieh masoumeh mehrnaz mehrnoosh melika minoo mitra mojgan nahal nahid narges nasrin nastaran
    nazanin negar negin neda niloofar niloufar niusha parastoo pari parisa parvaneh parvin pegah pooneh pouran raheleh roksana romina roshanak sadaf saghar samaneh sanaz sarvenaz sepideh setareh shabnam  
    shahrzad shaghayegh shadan shirin shohreh shokoufeh sima soheila soraya sorour sousan tahereh tahmineh taraneh vida yalda yeganeh zari zhaleh zhila zohreh frozan gulalai hosai palwasha malalai shukria spogmai torpekai wazhma zarghuna`,
    `abolfazl abdolkarim afshin akbar alireza amirhossein anoush ardalan ardeshir arash arman armin arya aryan asadollah asghar ashkan ataollah azim babak baktash bahman bahram bardia behdad behnam behrang behrouz behzad bijan borzoo cyrus
    dara dariush davood davoud ebrahim ehsan esfandiar esmaeil eskandar faramarz farhad fariborz farrokh farshad farshid farzad farzin fereydoun firouz foad ghasem gholam gholamreza habibollah hamidreza heshmat homayoun hooman hoshang hormoz houshang hojjat
    iraj isfandiyar jahanbakhsh jalil jamshid javad kambiz kamyar kaveh kazem keyvan khosrow kia kianoush kiarash kioumars kourosh mani manouchehr mansoor masih mazdak mazyar mehran mehrdad mehrzad milad mirhossein
    mohammadreza mojtaba morteza mostafa navid nima nozar omid parsa parviz payam pedram pejman peyman poorya pouya rahim rahman ramin rasoul reza rostam rouhollah ruhollah rouzbeh saeid sadegh sajad salar saman sasan sepehr shahab shahin
    shahram shahriar shahrokh shapour shayan shervin siamak siavash sina sirous sohrab soheil soroush taghi teymour touraj vahid yadollah yaghoub yashar zabihollah abdulhai aminullah amrullah asadullah ataullah azizullah enayatullah esmatullah
    fazal gulbuddin habibullah hafizullah hamdullah haqmal hedayatullah hekmatullah inayatullah ismatullah karimullah khairullah khushal matiullah mirwais najibullah nangyal nasirullah nasrullah nematullah qudratullah rahmatullah sanaullah shafiqullah shamsullah
    sebghatullah siddiqullah zabiullah zalmai zmarai`,
    'iran iman shadi nasim ehsan-mina',
  ),
  indian: region(
    `aarti aarushi aditi aishwarya akanksha akshata alka amrita anandi ananya anisha anjali anju anuja anupama anuradha anushka aparna aradhana archana arpita aruna arundhati asha ashwini bhagya bhagyashree bhavana bhavna bhanumati bindu chandana chandni
    charulata chhaya chitra damini darshana deepa deepali deepika devi devika dhanashree diksha dipti divya durga ekta gargi gauri gayatri geeta geetanjali gita hema hemalata indira indrani ishita ishwari jaya jayalalitha jayanti jayashree jhanvi jyothi jyoti jyotsna
    kajal kalpana kalyani kamini kanchan kanika karishma karuna kasturi kaveri kavita kavitha kirti komal kriti kumud kusum lakshmi lalita lata latha leela lopamudra madhavi madhuri mahima mala malati malini mallika mamata mamta manasi mandira manisha manju
    manjula meena meenakshi megha meghna menaka mithila mohini mridula mrinalini mukta nalini namrata nandini nandita neelam neeta neha nidhi niharika nirmala nirupama nisha nithya nitya padma padmaja padmini pallavi parineeta parul parvathi parvati
    pooja poonam prabha prachi pragati pragya pramila pranali pratibha pratima preeti prerna priti priya priyanka pushpa radha radhika ragini rajani rajashree rajeshwari rajni rakhi ramya ranjana ranjita rashmi reena rekha renu renuka reshma revathi revati richa
    ritika ritu riya rohini roopa ruchi ruchika rukmini rupali sadhana sakshi sandhya sangeeta sangita sanjana sarala saraswati sarojini savita savitri seema shabana shakuntala shalini shanta shanthi sharada sharmila sharmistha sheela shikha shilpa shipra shobha shraddha shreya
    shruti shubha shweta smita smriti sneha snehal sonal sonali sowmya sridevi subhadra subhashini suchitra sudha sujata sukanya sulochana sumana sumitra sunanda sunita supriya surabhi surekha sushila sushma swapna swarnalata swati tanuja tanvi tanushree trisha trupti
    tulsi uma urmila urvashi usha uttara vaishali vaishnavi vandana vani varsha vasanthi vasudha vasundhara vidya vijaya vimala vinita yamini yamuna yashoda ayesha farzana fauzia hina humaira khalida mehreen nasreen nazia nighat nusrat rabeya rehana rubina rukhsana rukhsar sabeena saima saira sajida
    samina shagufta shahida shahnaz shazia sultana tahira tahmina uzma yasmeen zubeida anoma chandrika dilhani hiranthi iresha kumari kumudini nilanthi nilmini samanthi sandamali sriyani thilini`,
    `aakash abhay abhijit abhimanyu abhinav abhishek aditya ajay ajit ajith akash akhil akhilesh akshay alok amar amarinder amarnath amit amitabh amol anand anant anantha aniket anil-kumar aniruddha anirban ankit ankur anoop anshul anubhav anup anupam anurag aravind arindam arjun
    arun arunachalam arvind ashish ashok ashutosh ashwin atul avinash ayush babu balaji balakrishna balasubramaniam baldev balraj balwant barun bhagwan bharat bhaskar bhupendra bhushan bikash bikram bimal biplab birendra biswajit brijesh chandan chandrakant chandrasekhar chandrashekhar
    chetan chinmay chirag damodar darshan dayanand debashish debasish deepak devendra dharmendra dhananjay dhiraj digvijay dilip dinesh dipak dipankar divakar durgesh dushyant eknath ganesh ganpati gaurav gautam girish gobind gopal gopalakrishnan govind gulzar gurdeep hari harish harsh harsha harshad harshvardhan
    hemant himanshu hitesh indrajit ishaan ishwar jagan jagannath jagdish jaswant jatin javed jayant jayaram jayesh jitendra jyotirmoy kailash kalyan kamalesh kapil kartik karthik kaushik keshav ketan kishan kishore krishna krishnan kuldeep kumar kunal kushal lakshman lakshmikant lalit lalu
    laxman laxmikant lokesh madan madhav madhukar madhusudan mahendra mahesh makarand mangal manish manmohan manohar manoj mayank milind mithun mohan mohit mohandas mukesh mukul mukund mulayam murali murugan nagaraj nagesh nand nandan narasimha narayan narayanan narendra naresh narottam naveen navin neeraj nikhil nilesh nilkanth niranjan
    nirmal nitesh nitin nitish omkar onkar palash pankaj parag paresh parth partha pavan pawan piyush prabhakar prabhat prabir pradeep pradip pradyumna prahlad prakash pramod pran pranab pranav prasad prasanna prashant prasenjit pratap prateek pratik praveen pravin prem
    prithvi prithviraj puneet purushottam rabindra raghav raghu raghunath raghuram rahul raj rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath raju rakesh ram ramachandran ramakant ramakrishna ramanathan ramesh rameshwar ranbir randhir ranjan ranjit ratan ravi ravindra ritesh
    rohan rohit romesh rupesh sachin sagar sameer sampath sandeep sandip sanjay sanjeev sanjiv sanket santosh saravanan sarvesh satish satya satyajit satyendra saurabh saurav senthil shailendra shailesh shankar shantanu sharad shashank shekhar
    shirish shiv shiva shivaji shivam shivraj shrikant shriram shubham shyam siddharth siddhartha sitaram somnath soumitra srikanth srinivas srinivasan sriram subash subhas subhash subodh subrahmanyam subramanian subrata sudarshan sudhakar sudhir sudip sujit sukhdev sumanta sumeet sumit sunil
    suraj surendra suresh surinder surjit sushant sushil swapan tapan tarun tejas tejaswi tushar uday udayan uddhav ujjwal umesh upendra utpal vallabh varun vasant vasu vasudev venkat venkatesh vidyut vijay vikas vikram vikrant vilas vimal vinay vineet vinod vipin vipul virat virendra vishal vishnu vishwanath vivek yash
    yashwant yogendra yogesh yudhishthir abid aftab asad ashfaq asif atif azhar babar ejaz faizan faiz ghulam haroon iftikhar ijaz imran imtiaz inzamam iqbal irfan ishaq ishfaq junaid kabir kamran khurram liaquat manzoor mehmood mujib mushtaq nadeem naeem naveed nawaz
    noman parvez pervaiz pervez qamar qazi rafiqul rahat rehman riaz rizwan sarfraz sarwar shabbir shafi shafique shahbaz shahid shahzad shakeel shaukat shoaib siraj tanvir tanveer tauqeer umair umar usman waqar waqas yousuf zafar zahid zahir zaheer ziaur zubair zulfiqar
    anura asanka chaminda gamini janaka kumara lasantha lasith nihal nimal palitha rohana sanath sarath tilak upali wasantha`,
    `amrit anmol gurpreet harpreet jaspreet jasbir kamal kiran kuldip madhu manjeet manpreet navjot navpreet paramjit roop saroj shashi simran suman sukhwinder bina `,
  ),
  chinese: region(
    `ai-ling baozhen biyu chenxi chunhua chunmei chunyan cuifen daiyu dongmei ehuang fang-hua fengying guifang guiying guizhen hongmei hongxia huifang huijuan huilan huimin huiying jiahui jialing jiaqi jiayi jinghua jinglei jingyi jinmei juan-hua lanying lanfen lihong lijuan liling
    limei lingling lingyun liping lirong liting liying lixia meifang meihua meilan meili meiling meiying meizhen mengyao mingmei mingxia ningning peiyu qiaolian qiuyue qiuyan ruolan ruoxi ruyi shanshan shuangshuang shufen shufang shuhui shuhua shulan shuling shuzhen shuyi shuying sihan siyu suhua sulan suzhen tingting wanting
    wenjing wenqian wenli xiaofang xiaohong xiaohui xiaojuan xiaolan xiaoli xiaoling xiaomei xiaoxia xiaoyan xiaoying xinyi xinyue xiulan xiuying xiumei xiuzhen xuan-yi xuefang xuemei xueqin yafang yajing yalan yanfang yanhong yanling yanmei yanping yanyan yaqin yating yawen yazhu yifei yijun yilin yinghua yingying yixuan yulan yuling yumei yuqin yuting yuxin yuying yuzhen yuhan zhenzhen zihan zixuan zhaodi`,
    `aiguo anguo bangguo baoguo baolin bingwen boqin changming changjun chao-wen chengdong chenggong chenglong chongwei chuanfu chunlin dafu daming daqiang dawei dehua dehai deming desheng dezhong dongfang dongsheng fangming fugui fuhai gang-jun guanghui guangming guangyu guodong guofeng guohua guoliang guoping guoqiang guoqing
    guowei guozhong haibo haifeng haijun hailong haitao haiyang hongbin hongbo hongjun hongliang hongtao hongwei huaiyu huaming huanzhang jianbin jianbo jiandong jianfeng jianguo jianhua jianjun jianliang jianlin jianmin jianming jianping jianqiang jianwei jianxin jianye jianyu jianzhong jianzhou jiaming jichang jiefu
    jincheng jinhai jinlong jinsong junfeng junhao junjie junwei junyi kaifu kuoching laifu lianjie liangyu lixin longfei mingde minghua mingyuan peng-fei pengcheng qingshan qingsong qiming quanfu renjie rongji ronghua ruihua ruijun shaohua shaoping shengli
    shiqiang shiyuan shoucheng shuanglin shuming siyuan songlin taiping tianming tianyu tiejun tingfang weidong weiguo weihong weihua weijun weilin weimin weiming weiping weiqiang weixing weizhong wenbin wenbo wenguang wenhao wenjie wenjun wenlong wenming wentao wenwei wenxuan xiangdong xianming xianzhong xiaobo
    xiaochuan xiaodong xiaofeng xiaogang xiaojun xiaolong xiaoming xiaopeng xiaosong xiaotian xiaowei xinhua xinmin xingguo xuebin xuefeng xueliang yanbin yangming yaobang yaoguang yifan yiming yinan yiwei yonggang yongjun yongliang yongming yongqiang yongsheng yongtao yuanchao yuanming yuchen yulin yunfei yunlong yusheng
      zhanjun zhaoxing zhengfei zhenghua zhengyi zhengyu zhenhua zhenning zhibin zhigang zhihao zhihong zhijian zhijun zhiming zhiqiang zhiwei zhixin zhiyong zhiyuan zhongcheng zhongming zhongyi zicheng zihao ziyang zongming`,
    'chen hong hua jie jing jun lin ling min ning ping qing rui ting wei wen xin xue yan yang yi ying yu yue yun zhen xiaohua jiaxin yuxuan',
    true,
  ),
  korean: region(
    `ae-ra bo-kyung bo-ra bok-soon bo-young chae-won cho-hee chun-ja da-eun da-hye eun-ah eun-bi eun-ha eun-hee eun-hye eun-jin eun-joo eun-jung eun-kyung eun-mi eun-seo eun-sook eun-young ga-eun geum-ja go-eun ha-eun ha-na hae-in hae-won hee-jin hee-sun hye-in hye-jin hye-jung hye-kyo
    hye-kyung hye-ran hye-rim hye-soo hye-sun hye-won hye-young hyo-jin hyo-jung hyo-ri hyun-ah hyun-joo hyun-sook in-sook jae-eun jeong-hwa ji-a ji-eun ji-hye ji-hyun-a ji-min-a ji-na ji-sook ji-sun ji-won-a ji-yeon ji-yoo joo-hee jung-ah jung-eun jung-hee jung-hwa
    jung-ja jung-sook jung-soon kum-hee kyung-ah kyung-hee kyung-ja kyung-mi kyung-ok kyung-sook mi-jin mi-jung mi-kyung mi-na mi-ran mi-sook mi-sun mi-young min-ah min-hee min-jung min-kyung min-seo myung-hee myung-sook na-eun na-rae na-ri na-yeon na-young ok-ja ok-soon sae-rom se-ri seo-yeon seo-yoon seol-hee
    seon-mi seul-gi seung-hee seung-yeon so-dam so-eun so-hee so-hyun so-min so-ra so-yeon so-young soo-ah soo-hee soo-jin soo-jung soo-kyung soo-mi soo-yeon soo-young sook-hee sook-ja soon-ja soon-ok sun-hee sun-hwa sun-mi sun-young sung-hee sung-mi un-ju ye-eun ye-ji ye-jin ye-rin ye-seul yeo-jin yeo-jong yeon-hee yeon-ju yeong-ja yeong-suk yo-jong
    yoo-jin yoo-jung yoo-mi yoon-ah yoon-hee yoon-seo young-ae young-ah young-hee young-ja young-mi young-ok young-sook yu-jin yu-mi yu-na yuna yun-hee`,
    `beom-jun beom-soo bong-gil bong-ju byung-chul byung-ho byung-hun byung-se chan-ho chan-wook chan-young chang-ho chang-min chang-soo chang-wook chang-yong chul-soo chun-soo dae-hyun dae-jung dae-sung dae-won deok-soo do-hoon do-hyun do-yoon dong-chul dong-gun dong-ha dong-hae dong-ho dong-hoon dong-hwan dong-hyuk dong-hyun dong-il
    dong-jin dong-joon dong-jun dong-min dong-soo dong-won dong-wook dong-yeon doo-hwan duk-soo geun-hyung gi-tae gun-woo gun-ho ha-joon han-sol hak-sun hee-chul ho-jin ho-seok ho-young hong-jin hoon-jung hyeon-woo hyo-seop hyuk-jin hyun-chul hyun-ho hyun-jin hyun-joon hyun-jun hyun-min hyun-seok hyun-seung hyun-soo hyun-suk hyun-sung
    hyun-woo hyun-wook hyung-jin hyung-jun hyung-sik hyung-seok il-woo in-guk in-ho in-hwan in-kyu in-sung jae-beom jae-chul jae-hoon jae-ho jae-hwan jae-hyuk jae-hyun jae-in jae-jin jae-joong jae-kyung jae-min jae-myung jae-sik jae-suk jae-sung jae-won jae-wook jae-yong jae-young jeong-ho ji-hoon ji-hun ji-hwan ji-sub ji-sung ji-tae
    ji-yong jin-ho jin-hyuk jin-kyu jin-pyo jin-soo jin-woo jin-wook jong-chul jong-hoon jong-hwan jong-hyun jong-il jong-in jong-min jong-nam jong-seok jong-soo jong-su jong-suk jong-un jong-won joo-hyuk joo-won joon-gi joon-ho joon-hyung joon-young jun-ha jun-ho jun-hyuk jun-ki jun-pyo jun-seo jun-young jung-ho jung-hoon jung-hwan jung-hyun jung-min jung-nam jung-sik jung-soo
    jung-woo kang-in kang-ho ki-bum ki-chul ki-ho ki-hoon ki-hyun ki-moon ki-tae ki-young ki-woong kook-hwan kwan-yong kwang-ho kwang-jin kwang-soo kwang-sik kyu-hyun kyu-sung kyung-ho kyung-hwan kyung-jin kyung-soo man-bok man-soo min-chul min-gyu min-ho min-hyuk min-jae min-jun min-ki min-kyu min-seok min-soo min-sung min-sik min-woo moo-hyun moo-sung moon-soo myung-bak
    myung-ho myung-hwan myung-soo nak-yon nam-gil nam-joon nam-ki nam-soo no-hyun sang-chul sang-ho sang-hoon sang-hun sang-hyun sang-jin sang-jung sang-kyu sang-min sang-soo sang-won sang-woo sang-wook sang-yong se-hoon se-hyun se-jin se-jong se-young seok-ho seok-hyun seok-jin seok-min seok-woo seon-woo seong-ho seung-chul seung-gi seung-ho seung-hoon seung-hwan seung-hyun seung-jae seung-jun
    seung-min seung-soo seung-woo seung-wook shin-wook si-hoon si-woo soon-shin sung-chul sung-gyu sung-ho sung-hoon sung-hwan sung-hyun sung-jae sung-jin sung-jun sung-kyu sung-min sung-soo sung-won sung-woo sung-yong tae-gyu tae-ho tae-hwan tae-hyung tae-hyun tae-il tae-jin tae-joon tae-min tae-sik tae-soo tae-sung tae-woo tae-yang tae-yong tae-yul uk-jin un-chan wan-koo won-ho won-jae won-jun
    won-shik won-soon won-tae woo-chul woo-hyun woo-jin woo-seok woo-sik woo-sung wook-jin yo-han yong-chol yong-ho yong-hwa yong-hwan yong-il yong-jin yong-joon yong-nam yong-min yong-soo yong-sik yong-sun yong-un yoo-chun young-chul young-gil young-ha young-ho young-hoon young-hwan young-hyun young-jae young-jin young-jun young-kwon young-min young-nam young-sam young-sik young-soo young-sung young-tae yu-chan yun-ho yun-seok`,
    'hyun-jung in-young ji-hyun ji-min ji-soo ji-won ji-young jin-ah jin-hee jin-sook jin-young kyung-wha seung-yeon-a soo-hyun sun-woo won-hee yeon-woo young-joo yu-ri hae-jin jae-hee',
    true,
  ),
  japanese: region(
    ` aiko akane akemi akiko akina asako asami asuka asuna atsuko ayaka ayako ayame ayano ayumi azusa chie chieko chika chikako chinatsu chisato chiyo chiyoko chizuko eiko emi emiko eri eriko etsuko fujiko fukuko fumie fumiko fusako hanako haruko haruna harumi hatsue hatsuko hideko hiroe
    hiroko hisae hisako hitomi honoka ikuko itsuko junko kaho kana kanae kanako kanna kaori kaoruko katsuko kayo kayoko kazue kazuko keiko kikue kikuko kimiko kiyoko kohana koharu konomi kotone kozue kumiko kuniko kyoko machiko madoka mai maiko makiko mami mamiko mana manami 
     mariko masae masako masayo matsuko mayako mayu mayuko mayumi megumi mieko miharu mihoko miho mika mikako mikiko minako minami miniko misako mitsue mitsuko miu miwa miwako miyako miyo miyoko miyu miyuki mizue mizuho moe moeka momoe momoka momoko motoko nachiko 
    nami namie nana nanae nanako nanami naoko narumi natsuko natsumi nobuko noriko reika reiko rie rieko riho rika rikako riko rina rino risa risako ritsuko rumi rumiko ruriko sachi sachie sachiko saeko saki sakiko sakura sanae saori satoko satomi sawako saya sayaka sayako sayo sayoko sayuri
    setsuko shigeko shiho shiori shizue shizuka shizuko sumiko sumire suzuko tae taeko takako takayo tamae tamako tamami tamiko terue teruko tokiko tomoe tomoka tomoko toshie toshiko tsukiko tsuneko ume umeko wakako wakana yae yaeko yasue yasuko yayoi yoko yoshie yoshiko yui yuika yuka yukako yukari yukie yukiko yukina yuko yumeko yumi yumie yumika
    yumiko yurie yurika yuriko yutsuki `,
    `akihiko akihiro akihito akinori akio akishige akito akiyoshi atsuhiro atsushi bunta daichi daiki daisuke daigo eiichi eiichiro eiji eisaku eita fumiaki fumihiko fumihiro fumio fumito gaku genji genta goichi goro hachiro hajime haruhiko haruhiro haruki haruo haruto haruyoshi hayato heihachi hidaka hideaki hidefumi hidehiko hidehiro hidekazu hideki
     hideo hidetaka hideto hidetoshi hideyoshi hideyuki hirofumi hiroaki hiroharu hirohisa hirohito hirokazu hiroki hiromasa hiromichi hironobu hironori hiroshi hirotaka hiroto hirotoshi hiroya hiroyoshi hiroyuki hisao hisashi hisato hisayoshi hitoshi hokuto ichiro ikuo isamu isao isoroku issei iwao jiro jinichi joichiro jouji
    jotaro jun-ichi junichi junichiro junji junpei juro juzo kaito kanji kanta katashi katsuhiko katsuhiro katsuhisa katsuji katsunori katsuo katsuro katsutoshi katsuya katsuyoshi katsuyuki kazuaki kazuhiko kazuhiro kazuhisa kazuhito kazuki kazuma kazumasa kazunari kazunori kazuo kazushi kazushige kazutaka kazuto kazutoshi kazuya kazuyoshi kazuyuki keigo keiichi keiichiro keiji keiju keisuke keita keizo
     kenichi kenichiro kengo kenjiro kenji kensaku kensuke kenta kentaro kento kenzo kihachi kiichi kiichiro kimio kinji kisaburo kiyoaki kiyoharu kiyohiko kiyohiro kiyoshi kiyoto kiyotaka koichi koichiro koji koki kosaku kosei koshiro kosuke kota kotaro kouhei kouichi kouji kousuke kouta kozo kunihiko kunihiro kunimitsu kunio kuniyuki kyohei kyoichi kyosuke
    manabu mamoru masaaki masafumi masaharu masahide masahiko masahiro masahisa masahito masaichi masakatsu masakazu masaki masamichi masamitsu masamune masanobu masanori masao masaru masashi masashige masataka masato masatoshi masatsugu masaya masayasu masayoshi masayuki masuo matabei matsuo mikio minoru mitsuaki mitsugu mitsuharu mitsuhiko mitsuhiro mitsuo mitsuru mitsuteru mitsutoshi mitsuyoshi
    morihiko morihiro morio motohiro motoki motonari motoyuki mototaka munenori mutsuo nagaharu naohiko naohiro naohito naoki naotaka naoto naoya naoyuki natsuo noboru nobuaki nobuhiko nobuhiro nobuhisa nobuo nobuyoshi nobuyuki noriaki norifumi norihiko norihiro norihito norikazu norimasa norio noritaka noriyasu noriyoshi noriyuki osamu raiden reiji riichi rikiya rintaro riku rikuto rokuro ryohei
    ryoichi ryoji ryoma ryosuke ryota ryotaro ryozo ryuichi ryuji ryunosuke ryusei ryuta ryutaro ryuzo saburo sachio sadao sakutaro saizo satoru satoshi seigo seiichi seiichiro seiji seiya senichi shichiro shigeaki shigefumi shigeharu shigehiro shigekazu shigeki shigenobu shigenori shigeo shigeru shigeto shigeyoshi shigeyuki shimpei shingo shinichi shinichiro
    shinji shinjiro shinnosuke shinsaku shinsuke shintaro shinya shinzo shiro shogo shohei shoichi shoichiro shoji shojiro shosuke shota shotaro shozo shuhei shuichi shuji shunichi shunji shunsaku shunsuke shunta shuntaro shunya shusaku shusuke shuta shuzo soichi soichiro soji sosuke sota sotaro soshi sueo sugio sumio susumu suzuo tadaaki tadahiko tadahiro tadamasa tadanobu tadao tadashi tadataka tadayoshi tadayuki taichi
    taiga taiki taisei taisuke taizo takaaki takafumi takaharu takahide takahiko takahiro takahisa takahito takamasa takamichi takanobu takanori takao takashi takato takatoshi takaya takayoshi takayuki takehiko takehiro takehito takeji takeo takeru takeshi taketo taketoshi takeya takeyoshi takuma takumi takuo takuro takuto takuya tamotsu tarou taro tasuku tatsuhiko tatsuhiro tatsuji tatsunori tatsuo tatsuro tatsuya tatsuyuki teiji
    teppei teruaki teruhiko teruhiro teruo tetsu tetsuji tetsuo tetsuro tetsushi tetsutaro tetsuya tetsuyuki tetsuzo tokuji tokujiro tokuro tomiichi tomio tomoaki tomofumi tomoharu tomohide tomohiko tomohiro tomohisa tomohito tomokazu tomoki tomonori tomoya tomoyoshi tomoyuki torao toru toshiaki toshifumi toshiharu toshihide toshihiko toshihiro toshihisa toshihito toshikatsu toshikazu toshiki toshimasa toshimichi toshimitsu toshinobu
    toshinori toshio toshiro toshitaka toshiya toshiyuki toyo toyokazu tsugio tsuneo tsutomu tsuyoshi ushio wataru yahiko yamato yasuaki yasufumi yasuharu yasuhide yasuhiko yasuhiro yasuhisa yasuhito yasuji yasumasa yasunari yasunobu yasunori yasuo yasuro yasushi yasutaka yasutoshi yasuyoshi yasuyuki yoichi yoichiro yoji yohei yori yorinobu yoshiaki
    yoshifumi yoshiharu yoshihide yoshihiko yoshihiro yoshihisa yoshihito yoshikatsu yoshikazu yoshiki yoshimasa yoshimichi yoshimitsu yoshinobu yoshinori yoshio yoshiro yoshitaka yoshiteru yoshito yoshitomo yoshiya yoshiyuki yosuke yota yudai yuga yuichi yuichiro yuji yujiro yukihiko yukihiro yukinari yukinobu yukinori yukio yukito yukiya yuma yunosuke yusaku yushi yusuke yuta yutaka yutaro yuto yuya yuzo yuzuru zenji zenko`,
    'akira aoi asahi chiaki chiharu haruka hikaru hinata hiromi itsuki izumi jun kaede kaoru katsumi kazumi kei kiyomi makoto mao masami mikoto mirai misaki mitsuki mizuki nagisa nao natsuki nozomi rei rin ryo satsuki shinobu sora subaru tatsuki tomomi tsubasa tsukasa yuki yuuki',
  ),
  southeast: region(
    `aminah anchalee anong apinya areeya arunee bao-ngoc bich-ngoc boonsri busaba channary chanthou chantrea chau-anh cua-thi dao-thi dewi diem diep dung-thi duyen giang-thi ha-thi hang-thi hanh hien-thi hoa-thi hoai-thu hong-nhung hue huong huyen indah intan kanchana kanya khanh-linh kim-anh kim-lien kim-ngan kim-oanh kulap lan-anh lan-huong
    lestari linh-chi loan mai-anh mai-lan malee malai mayuree mei-lin megawati minh-nguyet my-linh myat naing-mar ngan ngoc-anh ngoc-lan nguyet nhung nittaya nga nghiem-thi nurhayati nurul oanh ornanong pensri phuong-anh phuong-thao ploy pornthip puteri putri quyen rattana ratna ratanaporn retno rosnah rosmah saowanee sari-dewi
    siti siriporn siriwan sokha-ny sopheap-ny somjai somsri sothea-ny sri-mulyani suchada suda sulastri sumalee sunisa supaporn susanti thanh-huong thanh-thuy thao thi thida thidar thuy thuy-linh tien-thi titik trang trinh tuyet ubolratana umi uyen utami van-anh wahyuni wan-azizah wanida wati wayan-sri wilai wilaiwan yaowapa yen-nhi yenny 
    yuliana yuliati yulianti zaleha zaiton zarina zubaidah cory imelda jovelyn ligaya luzviminda maricar maricel marites rosalinda ruffa khin-khin mi-mi su-su aye-aye nilar sandar thandar yadanar hnin`,
    `abdurrachman agung agus andi anh-tuan apirak arief arthit aung bagus bambang ba-tho bao-long binh-minh boonchai boonlert boonmee bounnhang budi cahyo chaiwat chakri chalerm chamlong chatchai chavalit choummaly cong-minh cuong danai darmawan dedi dinh-khoa djoko dong-a-van dony duc-anh duc-thang edi eko endra fajar
    gede gia-bao gusti hai-dang hai-long hartono hatta hendra hendro heru hieu hishammuddin hoang-nam hoang-long hoang-minh hung-cuong huu-phuoc huynh-duc irwan isnilon jatuporn joko jusuf kamaruddin kasit ketut khaing khairy khac-viet khamtay kiet kittisak krisada kriengsak kwanchai kyaw lahpai loc luong-bang mahathir 
    manh-cuong manh-hung minh-duc minh-khoi minh-quan minh-tri minh-tuan mohd montri muhyiddin myint myo nam-phong narong narongsak nattawut nazri nghia ngoc-son nguyen-giap nhat-minh niwat nuon nyan nyoman oddo panupong paiboon phat phichai phong phuc piyabutr pongsak ponlok pracha pradit prajak prapas prasert prasit pravit prawit preecha putu
    quang-huy quang-minh quang-vinh quoc-bao quoc-dung quoc-huy quoc-khanh rachmat rangsan rahmat sabam saensak saiful sakda samdech samnang sarawut sigit slamet sithu soe sok somboon somchai somkid sommai somphong somporn somsak somyot sonthi sophal sothea sothy
    suchart sugeng sumanto supachai suparno surachai surapong surasak surayud suriya sutrisno suthep suwit syahrul taib taufik tatang than-htay thanakorn thanh-binh thanh-liem thanh-long thanh-nam thanh-nghi thanh-son thanh-tung thaung thawatchai thawil theara thien thinh thongchai thongloun thuan tien-dung tin-aung tin-oo tjahjo toan tran-quoc trieu tri-dung
    trong trung-kien truong-giang tuan-anh tung-lam udom untung vannak vannath van-khai van-linh van-thieu viet-anh viet-dung vicheara veerapong vichit vinh vireak viroj virote voravuth vu-hoang wahyu waluyo wayan wibowo win-htein winai wichai wira wirat wiroj withaya worawut xuan-phuc xuan-truong yanto yingcheep yoga yongyuth yulius zaw zulkifli
    bayani crisanto danilo dodong feliciano jejomar juanito lito nonoy dakila`,
    'anh binh dung duy giang ha hai hoa hong-anh khanh lan linh long minh nam nga-van ngoc nhi phuong quynh son tam thanh thu tran-anh tu tuan-thi van-thi vu xuan yen sokha sopheap chanthy',
    true,
  ),
  african: region(
    `abena abiba adaeze adaku adanna adebimpe adesuwa adjoa adwoa afia afua aicha aissata aissatou akosua akua akuba amaka amarachi aminata aminatou amma anyango asantewaa assetou assata atieno aua awa awino azeb bintou binta bukola chiamaka chimamanda chinelo chinwe
    chipo chiwoniso chizoba coumba dede ebele efua ekua enyonam esi fanta fatou fatoumata folake folasade funke funmilayo gimbiya hadiza hadja halimatou haregewoin haimanot hawa hiwot ifeoma ifeyinwa ijeoma isatu jebet jelimo jepkosgei kadiatou kadidia kagendo kakenya kamene karwitha khadijatou khanyi khanyisile
    lerato lesedi lindiwe lungile mahlet makeda mariama mariame marietou masego matshidiso mbali meseret mmabatho mosetsanag mumbi muthoni mwajuma mwende nafissatou naledi nana-ama nandi nasieku ndapewa ndeye ndileka neema ngina ngozi njambi njeri njoki nkechi nkechinyere nkiru nobuhle nobuntu nolwazi nomalanga nomathemba nombulelo
    nomfundo nompumelelo nomsa nomvula nomzamo nonhlanhla nontobeko nontsikelelo nosipho nozipho nthabiseng ntombi nyambura nyokabi nyawira ogechi olajumoke oluchi omolara omotola onyinye oumou oumy palesa phindile ramatoulaye rokhaya rokia rutendo safiatou saran seble selamawit seynabou shanitra sibongile siphokazi
    sizakele subira tabu tadelech tariro temwa thandeka thandiwe thembeka thembelihle thokozile tigist tirunesh titilayo tsehay tsitsi uzoamaka waithera wambui wangari wanjiku wanjiru wangui woizero worknesh wude yaa yeshi yetunde yewande zainabu zanele zawadi zenebech zinhle ziyanda zodwa zoliswa zuwaira
    birtukan genet eyerusalem liya mihret sosina senait tsion lemlem nigist ayan fadumo halimo hodan idil ifrah khadra sahra sagal ubah zamzam mialy noro voahangy hanitra`,
    `abdoulaye abdoulie abebe abera adama addisu ade-ola adebayo adedayo adekunle ademola adewale adeyemi adisa agyei akinwumi akintola akwasi alassane alemayehu alhassan alioune aliko aliou amadou amanuel ambali amsalu asamoah ashenafi assane assefa atiku atnafu ato ayele
    babacar babajide babatunde bakary balarabe bamidele banele baraka bashiru bassirou belay bekele berhanu bhekumuzi birhanu birame biruk bonani bongani boubacar bukar chidi chidubem chigozie chijioke chike chikezie chima chimezie chinedu chinua chukwudi chukwuemeka chukwuma cheikh cheikhou chuma cyprian daouda dauda dawit
    demba dele dieudonne djibril dumisani dumebi ebenezer ebo edem efosa ejike ekene ekow eliud emeka emmerson enoch ephrem eskinder eyob fallou fanuel fasil femi fela fikre fikru folarin garba gatete gatluak gebre getachew getahun girma gyasi habtamu haile hailemariam 
    hamisi haruna henok hlumelo ibrahima ibraheem idrissa ifeanyi ike ikechukwu isaias ismaila issoufou jabulani jakaya jengo jide juma kabelo kabiru kagiso kalifa kamau karanga karimou kariuki kassa katlego kayode kebede kenenisa khamisi khotso kibet kidane kimani kiprono kiprop 
    kiplagat kipkemboi kofi kojo kwabena kwadwo kwaku kwame kwasi kweku kwesi lamin lansana laolu lassana lekan leul lindani lukman lungelo luthando lwazi makau makhaya malam mamadou mandla mangaliso manyika mbulelo mbwana melaku melese mengistu moeketsi mohau mongezi mosiuoa mthunzi mthokozisi mtutuzeli muchiri
     muhammadu mulugeta musyoka mutua mwai mwangi nana-kofi nasiru ndaba ndirangu negasso negash ngugi njoroge njuguna nii nkosana nkosinathi nnamdi nuhu nyong obafemi obinna ochieng odhiambo ojo okechukwu okello okon okwudili olabode oladele oladipo olanrewaju
    olawale olu oluseun olusegun oluwaseun onyango osagie osei oteng otieno ouma oumar ousmane oumarou pape phumlani pius robel rotimi sahle sakhile salif salifu sandile segun seidu sekou selassie sello senzo seretse sibusiso sidiki simba
    sipho siyabonga sizwe souleymane sule tadesse tafari tariku tawanda teboho tedros tekle tendai teshome thabang thabiso thabo thamsanqa themba thulani tilahun tinashe tobenna tsegaye tsepo tunde tumelo uche-emeka umaru vusi vusumuzi wale wasiu
    wekesa wendimu wole wondimu woldu xolani xolile yakubu yaw yared yaya yitbarek yohannes yonas zakes zelalem zerihun zeray zwelinzima abdirahman abdikadir abdinasir abdirashid abdisalan abdiweli abshir daud guled liban mahad warsame andry hery rivo `,
    'amara ayo ayodele chidera chinonso efe farai fola ife kelechi kemi lethabo lebo mpho munashe ndidi nhlanhla nkem olamide ola onyekachi opeyemi pontsho seun simphiwe siphiwe sola taiwo tapiwa temitope tiana uche uchenna uzoma yemi zola kehinde desta abiola amare',
  ),
  hebrew: region(
    ` ahuva aliza anat avigail avishag avital aviva ayelet batsheva batya bracha carmit chana chava dafna dalit devora dorit dvora efrat einat elisheva galit galya geula gila hadas hadassah hagit hava hila ilana inbal irit limor
    liora malka mazal merav miri miryam moriah naama nechama nira nirit nitza nurit ofra ora orit orly orna osnat pnina rina rinat rivka ronit ruhama rut sarit shlomit shoshana shula shulamit sigal sigalit smadar talia tehila tikva tirza tova tsipi tzipi tzipora
    varda vered yael yaffa yafit yehudit yemima yocheved zahava zehava zipporah ziva`,
    `aharon amichai aminadav amnon amram arieh arik arnon asaf asher aviad avi avigdor avichai avner avraham avram avshalom azriel barak baruch benzion betzalel binyamin boaz chaim dror dov eitan ehud elad elazar eldad eliahu eliezer elyakim ephraim erez eyal gad gadi
    gershon gidon gilad gidi haim herzl hillel ilan itai itamar itzhak itzik izhar matan matanyahu meir menachem menahem mendel micha mordechai moshe nadav nachman naftali natan nahum netanel nimrod nir nissim oded ofer ofir ohad omri oren oz pinchas rafi 
    rami ran reuven roi ronen ronny sagi shabtai shalom shaul shimon shimshon shlomi shlomo shmuel shmulik tomer tsvi tuvia tzachi tzahi tzvi uri uriel uzi yaakov yair yaron yariv yechiel yehiel yehoshua yehuda yehudah yekutiel yigal yinon yishai yisrael yitzhak yoav yochanan
    yoel yohanan yonatan yoram yosef yossi yotam zalman zeev zev zvi`,
    'adi ariel gal hadar lior maayan noam noy rotem shachar shai shir simcha tal yarden yuval zohar stav shaked',
  ),
};

const genders: ReadonlyMap<string, 'female' | 'male' | 'both'> = (() => {
  const found = new Map<string, 'female' | 'male' | 'both'>();
  const put = (name: string, gender: 'female' | 'male' | 'both'): void => {
    const plain = plainName(name);
    const known = found.get(plain);
    found.set(plain, known === undefined || known === gender ? gender : 'both');
  };
  for (const { female, male, either } of Object.values(givenNames)) {
    for (const name of female) put(name, 'female');
    for (const name of male) put(name, 'male');
    for (const name of either) put(name, 'both');
  }
  return found;
})();

/** Whether a word is a given name of the lists, however it is capitalised and with or without its diacritics. */
export const isGivenName = (name: string): boolean => genders.has(plainName(name));

/** The gender that a given name tells; null where it tells none or is not of the lists. */
export const genderOf = (name: string): 'female' | 'male' | null => {
  const gender = genders.get(plainName(name)) ?? genders.get(plainName(name).replace(/-/g, ''));
  return gender === undefined || gender === 'both' ? null : gender;
};
