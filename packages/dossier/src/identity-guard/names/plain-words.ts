import { wordSet } from '../word-set.js';

/** Names that are ordinary words too: alone they say nothing, after "patient named" or before a surname they do. */
export const plainWords = wordSet(`
adder aim alpha alto amber angel anise apple april arch are aria art ash aspen august autumn ava baker balsam band bay beau
bell berry bill bishop blair blake blaze blue bond bonnie boston brain brandy brant bray breeze brook brooks brown buck bud bunny burn
cam can candy carol case cash cedar chance chase cherry chip christian clay cliff coal cole colt cook coral cord cotton coy
crystal daisy dale dam dan dane darling dash dawn dean deb dee del delta desiree destiny dev diamond dick dock dolly don dot drew duke
dusty earl earnest easter ebony eden elder else em ember esse even fair faith faye felicity fern fisher flo flora ford forest foster
fox frank free friend gail gale garth gay gem gene general genesis gentle gina ginger glen glenn gold golden good grace grady grant gray
green grey guy hank happy harmony haven hazel heather heath helix hilbert hill holly hope host hunter ice iris ivory ivy jack jade
jasmine jay jet jewel job joy judge july june junior justice karma keen kelly kent kerr key king kit knight
lace lake lamb lance lane lark laurel lead lean leaf lee len levy liberty lily line lion loch long lore lot love loyal lua lucky lyric
mac macy madder magnolia maj major mark marsh mason mat max may meadow melody mercy merry meta miles mint misty moon more
moses nat nell nice noble noel norm north nova oak ocean olive opal oral orion osteen page pansy park parker pat patience pay pearl peg penny per
pepper perry petal peter philosophy pink piper poppy prairie precious price prince promise prudence queen rain raleigh rand
randy ray red reed reef reese reid rex rich river robin rocky rod roman rose row royal ruby rush ruth rusty sage sally sandy
say scout see serene serenity shade shell shepherd sherry sid sim sky small smart sol sonny sparrow spring stan star sterling stone
storm strong sue summer sunny sunshine tad tai tan tate tea temperance tone toy trace tracy travis trim trinity true tuck turner
una unity unique val valor van vance velvet vera verity vi victor victory viola violet virtue walker wall ward warren wave way web wells west
white wilder will willow wing winter wolf wood woods wright wyn yard young zen zest zion zoom zone
low high short sharp light bright best less plain early may moss pool port sample sand stent wells wood worth hand head
bur cea ian ali era ida ina ino eli ela ana lis les mas pas ros tor ver via von des del dos una han hao
mona lisa art ami amy any ari cal cy dax edd ira jan jo ty vita sim ansel elan ela dina
monte newton nova prosper sina vita alta lux lucent max
`);
