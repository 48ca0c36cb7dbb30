/**
 * The English words that stand in the most documents, without names, function words and numbers: what a stock phrase is made of. Counted over
 * 1,800 documents of ECB+ (CC BY 3.0), GUM and the Wikipedia part of the Szeged Uncertainty Corpus (CC BY-SA) as the 1307 commonest by document
 * frequency; only the bare counts were used. Folded forms (see `fold`), inflected forms as they were met.
 */
export const common: ReadonlySet<string> = new Set(
  `
  ability able accept accepted access accident according account accused acting action actions active activities activity actress actual
  actually add added adding addition additional address administration admitted affected afternoon age agencies agency agent agreed ahead aid
  air aircraft album alleged allegedly allow allowed allowing allows almost alone alternative amount amp analysis ancient animals announced
  annual anti apartment apparently appear appearance appeared appears applied approach appropriate approximately area areas argue argued armed
  arms arrest arrested arrived art article articles artist artists ask asked aspects assault assistant associated attack attacks attempt
  attempted attempts attended attention audience author authorities authority available average avoid aware background bad ball band bank base
  based basic basis beautiful became become becomes becoming began begin beginning behavior believe believed best better beyond big biggest
  bit black block blocks blood blue bodies body book books border born box boy break breaking bring broke brother brought build building
  buildings built business call called calls came campaign capacity capital captured car care career carried carry carrying cars case cases
  cast caught cause caused causes causing cell centre centuries century certain certainly chance change changed changes character characters
  charge charged charges check checked child children choice circumstances cities citizens civil claim claimed claims class clear clearly
  close closed closely co coach code collection color com combination come comes coming commercial committed common commonly communities
  community companies company compared complete completed completely complex computer concept concerned conditions conducted confirmed
  conflict connected connection consider considered construction contact contains contemporary content context continue continued continues
  contract contrast control controversial controversy convicted corner correct cost countries country couple course cover covered create
  created creating creation crime criminal critical criticism critics cross crowd cultural culture current currently cut damage damaged
  dangerous data date daughter day days de dead deal death debate decades decided decision decisions defeated defense defined degree demand
  denied depending describe described design designed despite destroyed details determined developed development die died difference
  differences different difficult direct directed direction directly director discovered disease divided door double dozen drive driving
  dropped due earlier early easily easy economic economy education effect effective effects effort efforts eight elected election elections
  elements emergency employees end ended energy ensure entered entire environment equal equipment era escape especially established estimated
  etc evening event events eventually evidence exactly example except exist existing expected experience experienced experts expressed extent
  extreme extremely face facility fact factor failed failure fall families family famous fans far fast father feature featured features
  federal feel feet fell fellow female field fifth fight fighting figure figures film films final finally financial find fine finished fire
  fired firm first five fixed fled floor focus follow followed following food foot football force forced forces foreign form formed former
  forms forward fought found founded four fourth free frequently friend friends front full fully fun function future game games gas gave
  general generally generation getting girl give given gives giving global go goal goes going gone good government great greater greatest grew
  ground group groups growing growth guilty gun hair half hand handed hands happened hard harm head headed headquarters health hear heard
  hearing heart heavily heavy held help helped helping high higher highest highly historical history hit hold holding holds home homes hope
  hospital host hot hour hours houses html http huge human hundred hundreds hurt ice idea ideas identified identity image immediately impact
  important improve incident include included includes including increase increased independent individual individuals industry influence
  information initial initially injured injuries injury inside inspired instance instead institutions intended interest interesting interview
  introduced investigation involved issue issued issues items jail job joined judge jury keep kept key kill killed killing kind km knew know
  knowledge known lack land language languages large largely larger largest last late later latest latter launched law laws lead leader
  leaders leading learned leave leaves leaving led left legal length let letter level levels life light likely limited line lines list listed
  little live lived lives living local located location long longer look looked looking looks losing loss lost lot love low lower made
  magazine main mainly maintain major majority make makes making male man managed management manager market married mass material matter mean
  meaning means meant measure measures media medical meet meeting member members memory men mental mentioned message met metal method methods
  mid miles military million millions mind minor minute minutes missed mixed model modern moment money month months morning mostly mother move
  moved movement movie movies moving multiple murder music musical name named names nation native natural nature nd nearby nearly necessary
  need needed needs neighborhood network news newspaper next night nine non normal normally notable notably note noted novel number numbers
  numerous object observed occur occurred offer offered offers office officer officers offices official officials oil old older ones online
  open opened opening operation operations opportunity opposition option order ordered organization organizations origin original originally
  outside overall owned owner paid paper parents part particular particularly parties partner parts pass passed passes passing past patients
  pay peace people percent perform performance performed period person personal phone physical pick picked picture piece place placed places
  plan planned planning plans plant plants play played player players playing playoff playoffs plays point points police policy political poor
  popular population position positive possibility possible possibly potential power powerful practice pre presence present presidential
  pressure pretty prevent previous previously price primarily primary prior prison private probably problem problems process processes produce
  produced product production products professional program programs project projects prominent property proposed protect protection provide
  provided provides providing public published pulled purpose put putting quality quarter question questions quickly race radio raised ran
  range rare rate re reach reached read reading ready real reality reason reasons receive received receiving recent recently recognized record
  recorded records recovered referred refused regarded region regional regular related relationship relatively release released religion
  religious remain remained remaining remains remember replaced report reported reportedly reporters reports require required requires
  research researchers residents resources respect responded response responsible rest result resulted resulting results return returned
  revealed review rich right rights rise risk role room round rule rules run running runs safe safety said saw say saying says scale scene
  schools science scientific scientists score scored scoring search season seasons seat second seconds section security see seeing seeking
  seem seemed seems seen self senior sense sent sentence separate series serious serve served service services serving set setting settled
  seven several severe sex sexual share ship shooting short shortly shot shots show showed shown shows side sides sign signed significant
  similar simple simply single sister site sites situation six sixth size slightly small smaller social software sold sometimes son song songs
  soon sort sound source sources space speak speaking special species specific specifically speed spent spoke spokesman sports spot spread
  square staff stage stand standard standards standing stars start started starting stated statement station status stay step stop stopped
  store stories story straight streets strong struck structure student students studies study stuff style subject success successful suffered
  suggest suggested suggests summer support supported supposed sure surface suspect suspected suspicious system systems take taken takes
  taking talk talking taught team teams technology television tell ten term terms test th theory thing things think thinking third thought
  thousands threat three threw throughout time times title today told took top total town track trade tradition traditional traffic training
  treated treatment trial tried true try trying turn turned twenty twice two type types typical typically unclear understand understanding
  unique unit units unknown use used user users uses using usually value variety various vehicle version versions via victim victims victory
  video view views village violence visit visited voice vote voted walked walking wall want wanted water way ways weapons wearing website week
  weekend weeks went whole wide widely wife wild win window winning woman women won word words work worked workers working works worldwide
  worst worth wounded write writer writing written wrong wrote www yards year years yesterday young zone
  `
    .trim()
    .split(/\s+/u),
);
