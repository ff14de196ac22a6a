import { wordSet } from '../word-set.js';

/** Names in medicine that are nobody's patient: signs, diseases, techniques, scores, classifications. */
const eponyms = wordSet(`
adamkiewicz addison adson alagille albi angelchik ankle asherman auerbach baker balthazar bancroft barlow barrett
barbeau basedow batson baum behcet bence bennett berger bernard bilbao billroth bismuth blakemore blalock boari
boerhaave boas bosniak bouveret bova brodel broca bronsted bruhn budd buerger burkitt cantlie caplan caroli castleman
chagas charcot chester chiari child chopart christmas clark claudication cobb codman colles collins conn corlette cotton couinaud
courvoisier crawford crohn cullen cushing dandy danlos darling debakey denonvilliers dieulafoy dormia doppler dotter
drummond duchenne duplay dupuytren ebstein ehlers eisenmenger erb ewing fallot fanconi fletcher fontaine forrest
fournier frantz frey galeazzi galen gardner garre gartner gaucher gilbert gleason goldman goodpasture gore graves
grey groshong guillain guyon hampton hannover hartmann hashimoto haustra heberden heimlich heineke heller henle
henoch hesselbach heyde hill hinchey hippel hirschsprung hodgkin hofmann homan homans hounsfield hunner huntington
hunt hess hutch ivor jarvik judkins kandarpa kaposi karnofsky kartagener kasabach kasai kaufman kawasaki kerckring kerr killian
kimmelstiel klatskin klippel klinefelter knodell kohler koch kocher krukenberg kuntz kupffer laplace larrey leriche
lisfranc littre lugano luschka lynch maddrey mallory malgaigne marfan martorell masson mayo mccune
meckel meigs menghini merritt michels milan miller mirizzi monckeberg monro monsel morgagni morison murphy
neer nelson nissen norwood oddi ogilvie olbert ormond osgood osler osler-weber paget palma pancoast parkes parkinson pascal
perthes peutz peyronie pfannenstiel phalen pitressin plummer poiseuille pott potter pringle puestow quincke
ramsay ranson rasmussen raynaud recklinghausen reinhardt reiter rendu retzius reynold reynolds rex richter riedel riolan roemheld
rogers rokitansky romberg rosch roux rutherford santorini saphena savary scarpa scheuermann schatzki schilling schmorl schroetter
sengstaken sertoli sheehan simmonds sister sjogren spetzler spigelian starling starzl steinmann stener stewart sturge
sudeck syme takayasu thiersch thurner tietze todani tolosa trenaunay trendelenburg trousseau uchida
valsalva valji vater veress verner vicryl viamonte virchow von warthin waltman warren weber wegener wernicke
wharton whipple whitaker whitmore wilkie willebrand willi wilms wilson winslow wirsung wolff wolman zenker zellweger ziehl
zollinger ellison lindau jeghers tourette barr epstein kerley monteggia segond bankart sachs wiskott aldrich
dubin rotor crigler najjar gierke barre lambert eaton hanot felty still caplan kienbock freiberg legg calve schlatter
legacy bristow bessel hagen apgar glasgow ramstedt mercedes chilaiditi rigler kehr nutcracker seldinger fogarty
`);

/** Catheters, wires, stents, filters, drugs and their makers. */
const devices = wordSet(`
abbott accustick agilent amplatz amplatzer angiojet angio ansel argon armada arrow artis asahi azurion bard bentson
berenstein boston broviac canon celect celt cobra colapinto conquest cook coons cordis cope covera davis davol denali denver
dialock dorado dryseal embosphere embospheres embozene endurant excluder fathom flexor flowtriever fluency foley
franseen fredy frank ganz gianturco glidecath glidewire glubran greenfield greb groshong gunther halo hawkins headhunter hickman
hollister hopkins impella inari indigo innova jackson pratt jamshidi kelly kensey kumpe levin levophed lightning lindeman lipiodol loop lunderquist
luer maher malecot mallinckrodt manta medtronic meier merit mikaelsson minnesota mynx navicross neff nester newton nykanen
omni omnipaque onyx option outback palmaz palindrome penumbra perclose permcath philips port pratt prelude
progreat quick renegade ring rosen rosch rotarex shiley siemens simmons simplicity sos starclose storq supera swan
tempo temno tenckhoff terumo tesio trapease trocar tulip turbohawk uldall venovo viabahn viatorr vicodin visipaque wallstent
waltman xience yueh zenith zilver zoladex
ancef versed lovenox eliquis xarelto coumadin plavix keppra decadron dilaudid zofran benadryl demerol eovist gadavist
isovue kcentra praxbind andexxa avastin nexavar herceptin sutent activase alteplase heparin lidocaine propofol
`);

/** Places, hospitals, schools and months that are also people's names. */
const places = wordSet(`
abbott adelaide ascension arrowhead bridgeport colton creighton greenville griffin hartford kaiser norwalk permanente rochelle torrance vincent vincents wayne albany allegheny alexandria arbor arizona asia augusta aurora austin baltimore barnes baylor beaumont bellevue beth
boston bronx brooklyn brown brigham buffalo california carolina cedars charleston charlotte chelsea chicago cincinnati clara
cleveland colorado columbia columbus cornell cruz dakota dallas dartmouth davis dayton denver detroit drexel duke durham einstein
emory florida florence geneva geisinger georgetown georgia grady grenada harbor harvard hershey hofstra houston hudson india
indiana iowa irvine israel jackson jefferson jersey johns jordan kansas kenya lahey lankenau lansing lincoln loma loma-linda london
louisiana loyola lubbock madison maimonides maine marshall maryland massachusetts mayo mcgaw mcgovern memorial memphis mercy methodist
miami michigan milan milwaukee mississippi missouri montana montefiore mount nashville nebraska nevada northwell northwestern oakland
ochsner ohio oklahoma oregon orlando palo paris penn pennsylvania philadelphia phoenix pittsburgh portland presbyterian
princeton providence raleigh roper rochester ross rush rutgers saba sacramento salem san santa savannah seattle siena sienna sinai sloan spokane
stanford sydney syracuse tampa temple tennessee texas toledo troy tucson tufts tulane tulsa vanderbilt vermont verona vienna virginia
washington wayne winston wisconsin worcester yale york zurich barcelona madrid
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday christmas easter
`);

const sets = [eponyms, devices, places];

/** Whether a folded word, or a part of a hyphenated one, is a name that belongs to medicine or to a place. */
export function isNobody(folded: string): boolean {
  return sets.some((set) => set.has(folded) || folded.split('-', 4).some((part) => set.has(part)));
}
